import { type Command, Option } from 'commander';
import { ACTS, CHANNELS } from '../analysis/8-statements/statement.ts';
import type { Filter } from '../record/record.ts';
import { isoDate } from './record-options.ts';

/** What every command that looks for statements by their fields takes. */
export type FilterOptions = Omit<Filter, 'words' | 'report' | 'person'>;

/** Adds an option for every field that can be looked for. */
export function withFilterOptions(command: Command): Command {
  return command
    .option('--speaker <words>', 'whose words: part of a name or description')
    .option('--addressee <words>', 'to whom')
    .option('--target <words>', 'who is accused, demanded of, praised …')
    .option('--outlet <words>', 'who reported it')
    .addOption(new Option('--channel <name>', 'over which channel').choices(CHANNELS))
    .addOption(new Option('--act <name>', 'what the saying does').choices(ACTS))
    .addOption(new Option('--manner <name>').choices(['direct', 'mixed', 'indirect']))
    .addOption(new Option('--certainty <name>').choices(['plain', 'hedged']))
    .addOption(new Option('--from <date>', 'on or after').argParser(isoDate))
    .addOption(new Option('--to <date>', 'on or before').argParser(isoDate));
}

const FIELDS: readonly (keyof FilterOptions)[] = [
  'speaker',
  'addressee',
  'target',
  'outlet',
  'channel',
  'act',
  'manner',
  'certainty',
  'from',
  'to',
];

/** The filter that words and options make; null where nothing is asked for. */
export function filterFrom(words: readonly string[], options: FilterOptions): Filter | null {
  const fields = FIELDS.filter((field) => options[field] !== undefined).map((field) => [
    field,
    options[field],
  ]);
  if (words.length === 0 && fields.length === 0) return null;
  return {
    ...(Object.fromEntries(fields) as Filter),
    ...(words.length > 0 ? { words: words.join(' ') } : {}),
  };
}
