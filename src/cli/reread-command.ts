import process from 'node:process';
import type { Command } from 'commander';
import {
  type Difference,
  isNoDifference,
  NO_DIFFERENCE,
  type Reread,
  sumOf,
  withRecord,
} from '../record/record.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { changes, type Rereadings, rereadAll } from './rereading-many.ts';
import { Status } from './status.ts';

interface RereadOptions extends RecordOptions {
  readonly all?: boolean;
  readonly verbose?: boolean;
  readonly changedOnly?: boolean;
}

const HELP = `
Reads reports again from the texts in the record, after an update of the program. Corrections stay: each
is made anew where its statement is found again, and reported where it is not (corrections --lost).
Reports that were kept unread are tried again too; those in a language that is not understood stay unread.
Ctrl-C stops after the report under way; what is done is kept, and the next time goes on from there.

Exit status:
  0  every report was read again that can be
  1  stopped before the end, a reading failed, or corrections have lost their place
  2  wrong usage, or the record cannot be written`;

/** `onrecord reread`: reads every report anew. */
export function addRereadCommand(program: Command): void {
  withRecordOption(
    program
      .command('reread')
      .description('Read the reports in the record again, and show what changes. Corrections are kept.'),
  )
    .option('--all', 'also those that this version has read already')
    .option('--verbose', 'a line for every report')
    .option('--changed-only', 'a line for every report whose statements change')
    .addHelpText('after', HELP)
    .action(async (options: RereadOptions) => {
      await runOnRecord(() => runReread(options));
    });
}

async function runReread(options: RereadOptions): Promise<number> {
  const { ReadingPool } = await import('../pool/reading-pool.ts');
  return withRecord(options.record, 'write', async (database) => {
    const pool = new ReadingPool();
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    process.once('SIGINT', onInterrupt);
    try {
      const { verbose, changedOnly, all = false } = options;
      const each = (reread: Reread) => {
        if (verbose || (changedOnly && changes(reread))) process.stdout.write(`${lineOf(reread)}\n`);
      };
      return summary(await rereadAll(database, pool, { all, signal: stop.signal, each }));
    } finally {
      process.off('SIGINT', onInterrupt);
      await pool.close();
    }
  });
}

function summary({ done, wanted, unread, failures, stopped }: Rereadings): number {
  const again = done.filter(({ first }) => !first);
  const lost = done.flatMap((one) => one.lost);
  if (wanted === unread.length && !stopped) {
    process.stderr.write('onrecord: every report is read by this version already (--all)\n');
  }
  if (again.length > 0) {
    const changed = again.filter(changes).length;
    process.stdout.write(`${again.length} reports read again, ${changed} changed: ${sumFor(again)}\n`);
  }
  if (done.length > again.length) {
    const first = done.filter((one) => one.first);
    process.stdout.write(`${first.length} reports read that were kept unread: ${sumFor(first)}\n`);
  }
  for (const [why, count] of counted(unread)) {
    process.stderr.write(`onrecord: ${count} kept unread: ${why}\n`);
  }
  for (const failure of failures) process.stderr.write(`onrecord: ${failure}\n`);
  for (const { correction, why } of lost) {
    process.stderr.write(`onrecord: correction ${correction} has no effect now: ${why}\n`);
  }
  if (stopped) process.stderr.write('onrecord: stopped before the end; reread goes on from here\n');
  return stopped || lost.length > 0 || failures.length > 0 ? Status.someFailed : Status.allRead;
}

const sumFor = (done: readonly Reread[]) =>
  countsOf(done.reduce((total, { difference }) => sumOf(total, difference), NO_DIFFERENCE));

/** How often each line comes, in the order of their first. */
function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function lineOf({ report, title, first, difference }: Reread): string {
  const counts = isNoDifference(difference) ? 'nothing changed' : countsOf(difference);
  const what = first ? `read for the first time, ${countsOf(difference)}` : counts;
  return `report ${report}${title === null ? '' : ` (${title})`}: ${what}`;
}

/** `12 statements the same place, 1 new, 2 gone; act 3, speaker 1` */
function countsOf({ kept, added, removed, changed }: Difference): string {
  const fields = Object.entries(changed).map(([field, count]) => `${field} ${count}`);
  const counts = `${kept} statements stay, ${added} new, ${removed} gone`;
  return fields.length > 0 ? `${counts}; changed: ${fields.join(', ')}` : counts;
}
