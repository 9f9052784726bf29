import process from 'node:process';
import { type Command, Option } from 'commander';
import { ANSWER_KINDS } from '../analysis/8-statements/statement.ts';
import { findReplies, peopleNamed, RecordError, type Reply, withRecord } from '../record/record.ts';
import {
  type ListOptions,
  runOnRecord,
  wholeNumber,
  widthOfTerminal,
  withListOptions,
} from './record-options.ts';
import { Status } from './status.ts';
import { type Column, tableOf } from './table.ts';

const COLUMNS: readonly Column<Reply>[] = [
  { name: 'answer', value: ({ answer }) => answer.id },
  { name: 'day', value: ({ answer }) => answer.day },
  { name: 'speaker', value: ({ answer }) => answer.speaker },
  { name: 'how', value: ({ how }) => how },
  { name: 'answered', value: ({ answered }) => answered.id },
  { name: 'of', value: ({ answered }) => answered.speaker },
  { name: 'known by', value: ({ knownBy }) => knownBy },
  { name: 'what', value: ({ answered }) => answered.content, flexible: true },
];

type RepliesOptions = ListOptions & {
  readonly speaker?: string;
  readonly statement?: number;
  readonly how?: string;
};

/** `onrecord replies`: who answers whom, inside reports and across them. */
export function addRepliesCommand(program: Command): void {
  withListOptions(
    program.command('replies').description('List denials, rejections, acceptances … with what they answer.'),
  )
    .option('--speaker <name>', 'who answers or is answered')
    .addOption(new Option('--statement <id>', 'one statement, on either side').argParser(wholeNumber))
    .addOption(new Option('--how <name>', 'one kind of answer').choices(ANSWER_KINDS))
    .action(async (options: RepliesOptions) => {
      await runOnRecord(() => list(options));
    });
}

async function list({ record, format, limit, speaker, statement, how }: RepliesOptions): Promise<number> {
  const replies = await withRecord(record, 'read', async (database) => {
    const [person] = speaker === undefined ? [] : await peopleNamed(database, speaker, 1);
    if (speaker !== undefined && !person) throw new RecordError('no-speaker', speaker);
    const filter = {
      ...(person ? { person: person.id } : {}),
      ...(statement === undefined ? {} : { statement }),
      ...(how === undefined ? {} : { how }),
    };
    return findReplies(database, filter, limit);
  });
  process.stdout.write(tableOf(replies, COLUMNS, format, widthOfTerminal()));
  return Status.allRead;
}
