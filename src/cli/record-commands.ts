import process from 'node:process';
import type { Command } from 'commander';
import { backUp, type Counts, checkRecord, countAll, withRecord } from '../record/record.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

/** `onrecord stats`: what the record holds. */
export function addStatsCommand(program: Command): void {
  withRecordOption(program.command('stats').description('Say what the record holds.'))
    .option('--json', 'as JSON')
    .action(async ({ record, json }: RecordOptions & { json?: boolean }) => {
      await runOnRecord(async () => {
        const counts = await withRecord(record, 'read', countAll);
        process.stdout.write(json ? `${JSON.stringify(counts, null, 1)}\n` : statsText(counts));
        return Status.allRead;
      });
    });
}

function statsText(counts: Counts): string {
  const { reports, unread, versions, outlets, statements, speakers, families, from, to, bytes } = counts;
  const number = (value: number) => value.toLocaleString('en').padStart(12);
  const lines = [
    `${number(reports)}  reports${unread ? `, ${unread} of them not read` : ''}${versions ? `, ${versions} later versions` : ''}`,
    `${number(outlets)}  outlets`,
    `${number(statements)}  statements${from ? `, ${from} to ${to}` : ''}`,
    `${number(speakers)}  named speakers`,
    `${number(families)}  families of statements`,
    `${number(bytes)}  bytes${statements ? `, ${Math.round(bytes / statements).toLocaleString('en')} a statement` : ''}`,
  ];
  const shares = (items: readonly (readonly [string, number])[]) =>
    items.map(([name, count]) => `${number(count)}  ${name}`);
  return [
    ...lines,
    ...(statements ? ['', 'Acts', ...shares(counts.acts.map((row) => [row.act, row.statements]))] : []),
    ...(statements
      ? ['', 'Channels', ...shares(counts.channels.map((row) => [row.channel, row.statements]))]
      : []),
    '',
  ].join('\n');
}

/** `onrecord check`: verifies the record. */
export function addCheckCommand(program: Command): void {
  withRecordOption(program.command('check').description('Verify that the record is whole.')).action(
    async ({ record }: RecordOptions) => {
      await runOnRecord(async () => {
        const { originals, reports, statements, faults } = await withRecord(record, 'read', checkRecord);
        for (const fault of faults) process.stderr.write(`onrecord: ${record}: ${fault}\n`);
        const looked = `${reports} reports, ${statements} statements, ${originals} originals`;
        process.stdout.write(`${looked}: ${faults.length ? `${faults.length} faults` : 'all is well'}\n`);
        return faults.length ? Status.someFailed : Status.allRead;
      });
    },
  );
}

/** `onrecord backup FILE`: copies the record while others may use it. */
export function addBackupCommand(program: Command): void {
  withRecordOption(
    program
      .command('backup')
      .description('Copy the record, also while it is in use.')
      .argument('<file>', 'the copy: a file that is not there yet'),
  ).action(async (target: string, { record }: RecordOptions) => {
    await runOnRecord(async () => {
      await withRecord(record, 'read', (database) => backUp(database, target));
      return Status.allRead;
    });
  });
}
