import process from 'node:process';
import type { Command } from 'commander';
import { findStatements, type Hit, type Order, withRecord } from '../record/record.ts';
import { type FilterOptions, filterFrom, withFilterOptions } from './filter-options.ts';
import { type ListOptions, runOnRecord, widthOfTerminal, withListOptions } from './record-options.ts';
import { Status } from './status.ts';
import { type Column, tableOf } from './table.ts';

type SearchOptions = ListOptions & FilterOptions & { readonly after?: string };

const HELP = `
WORDS are looked for in what was said: all of them must occur, in any form (strike finds strikes);
"in quotes" together, strik* as a beginning; AND, OR, NOT in capitals, and parentheses, combine them.
--from and --to go by the day it was said or, where that is not known, by the report's date.

Examples:
  onrecord search ferry
  onrecord search '"ferry service" OR harbour' --speaker Ruiz --act deny
  onrecord search --channel interview --from 2031-06-01 --format csv`;

/** `onrecord search`: statements by their words and fields, the newest in the record first. */
export function addSearchCommand(program: Command): void {
  const command = withQueryOptions(
    program
      .command('search')
      .description('Find statements in the record.')
      .argument('[words...]', 'what was said'),
  );
  command.addHelpText('after', HELP).action(async (words: string[], options: SearchOptions) => {
    await runOnRecord(() => list(words, options, 'newest'));
  });
}

/** `onrecord timeline`: the same by the day on which things were said. */
export function addTimelineCommand(program: Command): void {
  const command = withQueryOptions(
    program
      .command('timeline')
      .description('List statements by the day they were said, the earliest first.')
      .argument('[words...]', 'what was said'),
  );
  command
    .addHelpText('after', HELP.replaceAll('search', 'timeline'))
    .action(async (words: string[], options) => {
      await runOnRecord(() => list(words, options as SearchOptions, 'day'));
    });
}

function withQueryOptions(command: Command): Command {
  return withFilterOptions(withListOptions(command)).option(
    '--after <cursor>',
    'the next page: what the page before ended with',
  );
}

/** How lists show statements. */
export const STATEMENT_COLUMNS: readonly Column<Hit>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'said', value: ({ saidFrom, saidTo }) => daysText(saidFrom, saidTo) },
  { name: 'reported', value: ({ published }) => published?.slice(0, 10) ?? null },
  { name: 'outlet', value: ({ outlet }) => outlet },
  { name: 'speaker', value: ({ speaker }) => speaker },
  { name: 'act', value: ({ act, polarity }) => (polarity === 'negative' ? `not ${act}` : act) },
  { name: 'content', value: ({ content }) => content, flexible: true },
];

async function list(words: readonly string[], options: SearchOptions, order: Order): Promise<number> {
  const { record, format, limit, after } = options;
  const filter = filterFrom(words, options) ?? {};
  const page = await withRecord(record, 'read', (database) =>
    findStatements(database, filter, { order, limit, ...(after === undefined ? {} : { after }) }),
  );
  if (page.hits.length === 0 && format === 'table') {
    process.stderr.write('Nothing in the record fits.\n');
    return Status.allRead;
  }
  process.stdout.write(tableOf(page.hits, STATEMENT_COLUMNS, format, widthOfTerminal()));
  if (page.next !== null)
    process.stderr.write(`There is more: --after '${page.next}', or a higher --limit.\n`);
  return Status.allRead;
}

/** `2031-06-18`, or `2031-06-01/2031-06-30` for a stretch of days. */
function daysText(from: string | null, to: string | null): string | null {
  if (from === to) return from;
  return `${from ?? '..'}/${to ?? '..'}`;
}
