import process from 'node:process';
import type { Command } from 'commander';
import { findStatements, type Person, peopleNamed, RecordError, withRecord } from '../record/record.ts';
import { rewordedText } from './changes-view.ts';
import { type ListOptions, runOnRecord, widthOfTerminal, withListOptions } from './record-options.ts';
import { STATEMENT_COLUMNS } from './search-command.ts';
import { Status } from './status.ts';
import { type Column, tableOf } from './table.ts';

const COLUMNS: readonly Column<Person>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'statements', value: ({ statements }) => statements },
  { name: 'reports', value: ({ reports }) => reports },
  { name: 'from', value: ({ from }) => from },
  { name: 'to', value: ({ to }) => to },
  { name: 'speaker', value: ({ name, kind }) => (kind === 'person' ? name : `${name} (${kind})`) },
  { name: 'known as', value: ({ traits }) => traits, flexible: true },
];

/** `onrecord speakers`: who says something in the record. */
export function addSpeakersCommand(program: Command): void {
  withListOptions(
    program
      .command('speakers')
      .description('List who speaks in the record, most statements first.')
      .argument('[name...]', 'words of a name'),
  ).action(async (name: string[], { record, limit, format }: ListOptions) => {
    await runOnRecord(async () => {
      const wanted = name.length > 0 ? name.join(' ') : undefined;
      const people = await withRecord(record, 'read', (database) => peopleNamed(database, wanted, limit));
      process.stdout.write(tableOf(people, COLUMNS, format, widthOfTerminal()));
      return Status.allRead;
    });
  });
}

const SPEAKER_HELP = `
How somebody's words on a topic changed: onrecord speaker Calder --about ferries --changes
marks [-words that are gone-] and {+words that are new+} since the latest statement that says much the same.`;

/** `onrecord speaker NAME`: what somebody said, by day. */
export function addSpeakerCommand(program: Command): void {
  withListOptions(
    program
      .command('speaker')
      .description('List what somebody said, by the day they said it.')
      .argument('<name...>', 'words of the name'),
  )
    .option('--about <words>', 'only statements with these words')
    .option('--changes', 'each statement whole, beside an earlier one that says much the same, word by word')
    .option('--after <cursor>', 'the next page: what the page before ended with')
    .addHelpText('after', SPEAKER_HELP)
    .action(async (name: string[], options: SpeakerOptions) => {
      await runOnRecord(() =>
        withRecord(options.record, 'read', (database) => show(database, name.join(' '), options)),
      );
    });
}

type SpeakerOptions = ListOptions & {
  readonly about?: string;
  readonly after?: string;
  readonly changes?: boolean;
};

async function show(
  database: Parameters<typeof peopleNamed>[0],
  name: string,
  { limit, format, about, after, changes }: SpeakerOptions,
): Promise<number> {
  const people = await peopleNamed(database, name, 20);
  if (people.length === 0) throw new RecordError('no-speaker', name);
  const [person] = people;
  if (people.length > 1) {
    process.stderr.write(
      `${people.length} speakers have that in their name; this is the one with most statements:\n`,
    );
  }
  if (format === 'table')
    process.stderr.write(`${person!.name}${person!.traits ? ` (${person!.traits})` : ''}\n`);
  const page = await findStatements(
    database,
    { person: person!.id, ...(about === undefined ? {} : { words: about }) },
    { order: 'day', limit, ...(after === undefined ? {} : { after }) },
  );
  const width = widthOfTerminal();
  const asText = changes && format === 'table';
  process.stdout.write(
    asText ? rewordedText(page.hits, width) : tableOf(page.hits, STATEMENT_COLUMNS, format, width),
  );
  if (page.next !== null)
    process.stderr.write(`There is more: --after '${page.next}', or a higher --limit.\n`);
  return Status.allRead;
}
