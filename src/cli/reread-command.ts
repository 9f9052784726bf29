import process from 'node:process';
import type { Command } from 'commander';
import type { ReadingPool } from '../pool/reading-pool.ts';
import {
  type Database,
  type Difference,
  isNoDifference,
  NO_DIFFERENCE,
  type Reread,
  reportsToReread,
  reportToReread,
  storeReread,
  sumOf,
  withRecord,
} from '../record/record.ts';
import { makeReport } from '../text/report.ts';
import { Progress } from './progress.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

interface RereadOptions extends RecordOptions {
  readonly all?: boolean;
  readonly verbose?: boolean;
  readonly changedOnly?: boolean;
}

const HELP = `
Reads reports again from the texts in the record, after an update of the program. Corrections stay: each
is made anew where its statement is found again, and reported where it is not (corrections --lost).
Ctrl-C stops after the report under way; what is done is kept, and the next time goes on from there.

Exit status:
  0  every report was read again
  1  stopped before the end, or corrections have lost their place
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
      return await rereadAll(database, pool, options, stop.signal);
    } finally {
      process.off('SIGINT', onInterrupt);
      await pool.close();
    }
  });
}

/** Reads in the pool's threads and stores in order, a transaction a report. */
async function rereadAll(
  database: Database,
  pool: ReadingPool,
  options: RereadOptions,
  signal: AbortSignal,
): Promise<number> {
  const { engine } = await pool.read(makeReport(''));
  const numbers = await reportsToReread(database, options.all ? null : engine);
  const progress = new Progress(numbers.length);
  const done: Reread[] = [];
  const waiting: { report: number; reading: ReturnType<ReadingPool['read']> }[] = [];
  const storeNext = async () => {
    const { report, reading } = waiting.shift()!;
    const reread = await storeReread(database, report, await reading);
    if (!reread) return;
    done.push(reread);
    progress.input(done.length, 0);
    if (options.verbose || (options.changedOnly && !isNoDifference(reread.difference))) {
      progress.clear();
      process.stdout.write(`${lineOf(reread)}\n`);
    }
  };
  for (const number of numbers) {
    if (signal.aborted) break;
    const report = await reportToReread(database, number);
    if (report) waiting.push({ report: number, reading: pool.read(report) });
    if (waiting.length >= pool.appetite) await storeNext();
  }
  while (waiting.length > 0) await storeNext();
  progress.clear();
  return summary(done, numbers.length, signal.aborted);
}

function summary(done: readonly Reread[], wanted: number, stopped: boolean): number {
  const changed = done.filter(({ difference }) => !isNoDifference(difference)).length;
  const sum = done.reduce((total, { difference }) => sumOf(total, difference), NO_DIFFERENCE);
  const lost = done.flatMap((one) => one.lost);
  if (wanted === 0) process.stderr.write('onrecord: every report is read by this version already (--all)\n');
  else {
    process.stdout.write(`${done.length} reports read again, ${changed} changed: ${countsOf(sum)}\n`);
  }
  for (const { correction, why } of lost) {
    process.stderr.write(`onrecord: correction ${correction} has no effect now: ${why}\n`);
  }
  if (stopped) process.stderr.write('onrecord: stopped before the end; reread goes on from here\n');
  return stopped || lost.length > 0 ? Status.someFailed : Status.allRead;
}

function lineOf({ report, title, difference }: Reread): string {
  const what = isNoDifference(difference) ? 'nothing changed' : countsOf(difference);
  return `report ${report}${title === null ? '' : ` (${title})`}: ${what}`;
}

/** `12 statements the same place, 1 new, 2 gone; act 3, speaker 1` */
function countsOf({ kept, added, removed, changed }: Difference): string {
  const fields = Object.entries(changed).map(([field, count]) => `${field} ${count}`);
  const counts = `${kept} statements stay, ${added} new, ${removed} gone`;
  return fields.length > 0 ? `${counts}; changed: ${fields.join(', ')}` : counts;
}
