import process from 'node:process';
import { type Command, Option } from 'commander';
import { type Commitment, type CommitmentFilter, findCommitments, withRecord } from '../record/record.ts';
import {
  isoDate,
  type ListOptions,
  runOnRecord,
  widthOfTerminal,
  withListOptions,
} from './record-options.ts';
import { Status } from './status.ts';
import { type Column, tableOf } from './table.ts';

const COLUMNS: readonly Column<Commitment>[] = [
  { name: 'due', value: ({ due }) => due },
  { name: 'who', value: ({ actor }) => actor },
  { name: 'statement', value: ({ statement }) => statement },
  { name: 'said by', value: ({ speaker }) => speaker },
  { name: 'on', value: ({ day }) => day },
  { name: 'later', value: ({ bearing }) => bearing.join(' ') },
  { name: 'what', value: ({ action }) => action, flexible: true },
];

const HELP = `
“later” lists the numbers of later statements by or about whoever is to do it that share words with it.

Examples:
  onrecord commitments --due
  onrecord commitments --actor Ruiz --from 2031-09-01 --to 2031-09-30`;

type CommitmentsOptions = ListOptions & Omit<CommitmentFilter, 'dated'> & { readonly due?: boolean };

/** `onrecord commitments`: who is said to do what by when. */
export function addCommitmentsCommand(program: Command): void {
  withListOptions(
    program.command('commitments').description('List promises, plans and scheduled acts by their due date.'),
  )
    .option('--due', 'only those with a due date')
    .option('--actor <words>', 'who is to do it')
    .addOption(new Option('--from <date>', 'due on or after').argParser(isoDate))
    .addOption(new Option('--to <date>', 'due on or before').argParser(isoDate))
    .addHelpText('after', HELP)
    .action(async ({ record, format, limit, due, ...filter }: CommitmentsOptions) => {
      await runOnRecord(async () => {
        const wanted = { ...filter, ...(due ? { dated: true } : {}) };
        const found = await withRecord(record, 'read', (database) =>
          findCommitments(database, wanted, limit),
        );
        process.stdout.write(tableOf(found, COLUMNS, format, widthOfTerminal()));
        return Status.allRead;
      });
    });
}
