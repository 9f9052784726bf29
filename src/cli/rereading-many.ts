import { languageFailure, reasonOf } from '../adding/failures.ts';
import { languageOf, takeAgain } from '../intake/index.ts';
import type { ReadingPool } from '../pool/reading-pool.ts';
import {
  type Again,
  type Database,
  isNoDifference,
  type Reread,
  reportsToReread,
  reportToReread,
  storeReread,
} from '../record/record.ts';
import { makeReport, type Report } from '../text/report.ts';
import { Progress } from './progress.ts';

/** What came of reading again. */
export interface Rereadings {
  readonly done: readonly Reread[];
  /** How many reports there were to read again. */
  readonly wanted: number;
  /** Why reports stay unread, one for each. */
  readonly unread: readonly string[];
  /** A line for each report whose reading failed; what was read of it before stays. */
  readonly failures: readonly string[];
  /** Whether somebody stopped it before the end. */
  readonly stopped: boolean;
}

export interface RereadingOptions {
  /** Also those that this version has read already. */
  readonly all: boolean;
  /** Ends it early: what is under way is finished, the rest left. */
  readonly signal: AbortSignal;
  /** Takes each report that was read. */
  readonly each: (reread: Reread) => void;
}

/** A report that is being read: null where it stays unread. */
type Reading = { readonly reading: Awaited<ReturnType<ReadingPool['read']>>; readonly language?: string };

/** Reads in the pool's threads and stores in order, a transaction a report. Throws `RecordError`. */
export async function rereadAll(
  database: Database,
  pool: ReadingPool,
  { all, signal, each }: RereadingOptions,
): Promise<Rereadings> {
  const { engine } = await pool.read(makeReport(''));
  const numbers = await reportsToReread(database, all ? null : engine);
  const rereading = new Rereading(database, pool, new Progress(numbers.length), each);
  for (const number of numbers) {
    if (signal.aborted) break;
    const again = await reportToReread(database, number);
    if (again) rereading.begin(number, again);
    if (rereading.waiting.length >= pool.appetite) await rereading.storeNext();
  }
  while (rereading.waiting.length > 0) await rereading.storeNext();
  rereading.progress.clear();
  const { done, unread, failures } = rereading;
  return { done, unread, failures, wanted: numbers.length, stopped: signal.aborted };
}

interface Waiting {
  readonly number: number;
  readonly again: Again;
  readonly reading: Promise<Reading | { readonly unread: string } | { readonly fault: string }>;
}

class Rereading {
  readonly waiting: Waiting[] = [];
  readonly done: Reread[] = [];
  readonly unread: string[] = [];
  readonly failures: string[] = [];
  readonly progress: Progress;
  private readonly database: Database;
  private readonly pool: ReadingPool;
  private readonly each: (reread: Reread) => void;

  constructor(database: Database, pool: ReadingPool, progress: Progress, each: RereadingOptions['each']) {
    [this.database, this.pool, this.progress, this.each] = [database, pool, progress, each];
  }

  begin(number: number, again: Again): void {
    this.waiting.push({ number, again, reading: this.readAgain(again) });
  }

  /** Stores the report that has waited longest. */
  async storeNext(): Promise<void> {
    const { number, again, reading } = this.waiting.shift()!;
    const found = await reading;
    if ('unread' in found) this.unread.push(found.unread);
    else if ('fault' in found && again.unread !== null) this.unread.push(`is not read: ${found.fault}`);
    else if ('fault' in found) this.failures.push(`report ${number}: ${found.fault}; it stays as it was`);
    else {
      const reread = await storeReread(this.database, number, found.reading, found.language);
      if (!reread) return;
      this.done.push(reread);
      this.each(reread);
    }
    this.progress.input(this.done.length, this.unread.length + this.failures.length);
  }

  private async readAgain(again: Again): Promise<Awaited<Waiting['reading']>> {
    try {
      if (again.unread === null) return { reading: await this.pool.read(again.report) };
      const report = await inItsLanguage(again);
      const { language } = report.meta;
      const unread = languageFailure(language);
      if (unread !== null) return { unread };
      return { reading: await this.pool.read(report), ...(language === undefined ? {} : { language }) };
    } catch (error) {
      return { fault: reasonOf(error) };
    }
  }
}

/** An unread report with the language that its original, else its text, shows by now. */
async function inItsLanguage({ report, original }: Again): Promise<Report> {
  const { text, meta } = report;
  const { language: before, file, part, url, ...rest } = meta;
  const outside = Object.fromEntries(
    Object.entries({ file, part, url }).filter(([, value]) => value !== undefined),
  );
  const taken = original && (await takeAgain(original, outside));
  const language = taken && 'report' in taken ? taken.report.meta.language : await languageOf(text, before);
  return makeReport(text, { ...rest, ...outside, ...(language === undefined ? {} : { language }) });
}

/** Whether a reading changes what is known of its report. */
export const changes = ({ first, difference }: Reread): boolean => first || !isNoDifference(difference);
