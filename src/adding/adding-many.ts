import { type IntakeOptions, intake, type Lead, type Original } from '../intake/index.ts';
import type { ReadingPool } from '../pool/reading-pool.ts';
import {
  type Added,
  addReport,
  type Database,
  earlierCorrections,
  isKnown,
  type NewReport,
} from '../record/record.ts';
import type { Report } from '../text/report.ts';
import { languageFailure, lineOf, reasonOf } from './failures.ts';
import type { Input } from './input.ts';
import type { PageFollower } from './page-follower.ts';

/** What came of adding. */
export interface Additions {
  readonly counts: Readonly<Record<Added['outcome'] | 'unread', number>>;
  /** A line for each input, or part of one, that was not added: what, and why. */
  readonly failures: readonly string[];
  /** What else somebody should know, a line each. */
  readonly notes: readonly string[];
  /** Whether somebody stopped it while there was, or may have been, more to add. */
  readonly stopped: boolean;
}

/** Is told how far adding is. */
export interface AddingWatcher {
  /** One more report is on the disk, or was there. `report` is its number. */
  report?(so: SoFar, report: number): void;
  /** One more input is done. */
  input?(so: SoFar): void;
}

/** How far adding is. */
export type SoFar = Omit<Additions, 'stopped'>;

export interface AddingOptions extends Omit<IntakeOptions, 'follower'> {
  /** Ends it early: what is under way is finished, the rest left. */
  readonly signal?: AbortSignal;
  readonly watcher?: AddingWatcher;
  /** Follows items of feeds to their pages; for one run only. */
  readonly follower?: PageFollower;
}

/** A report that is being read. */
interface Pending {
  readonly input: Input;
  readonly where?: string;
  readonly lead?: Lead;
  readonly reading: Promise<NewReport>;
}

/**
 * Adds the reports of all inputs: taken one after another, read in the pool's threads, stored in order. What is counted is
 * on the disk.
 */
export async function addAll(
  inputs: readonly Input[],
  database: Database,
  pool: ReadingPool,
  options: AddingOptions = {},
): Promise<Additions> {
  const { follower } = options;
  const adding = new Adding(database, options.watcher ?? {}, follower);
  let stopped = false;
  for (const input of inputs) {
    stopped ||= options.signal?.aborted === true;
    if (stopped) break;
    try {
      for await (const taken of intake(await input.open(), options)) {
        if ('why' in taken) adding.fail(input, taken.where, taken.why);
        else if (await isKnown(database, taken.report.id)) await adding.know(taken.lead);
        else {
          const { report, original, ...place } = taken;
          adding.pending.push({ input, ...place, reading: readingOf(report, original, pool) });
        }
        if (adding.pending.length >= pool.appetite) await adding.storeNext();
        stopped = options.signal?.aborted === true;
        if (stopped) break;
      }
    } catch (error) {
      adding.fail(input, undefined, reasonOf(error));
    }
    adding.watcher.input?.(adding);
  }
  while (adding.pending.length > 0) await adding.storeNext();
  adding.counts.known += follower?.seen ?? 0;
  return {
    counts: adding.counts,
    failures: adding.failures,
    notes: adding.notes,
    stopped,
  };
}

class Adding {
  readonly pending: Pending[] = [];
  readonly failures: string[] = [];
  readonly notes: string[] = [];
  readonly counts = { new: 0, known: 0, version: 0, unread: 0 };
  readonly watcher: AddingWatcher;
  private readonly database: Database;
  private readonly follower: PageFollower | undefined;

  constructor(database: Database, watcher: AddingWatcher, follower: PageFollower | undefined) {
    this.database = database;
    this.watcher = watcher;
    this.follower = follower;
  }

  fail(input: Input, where: string | undefined, why: string): void {
    this.failures.push(lineOf(input, { ...(where === undefined ? {} : { where }), why }));
  }

  /** A report that is in the record already. */
  async know(lead: Lead | undefined): Promise<void> {
    if (lead) await this.follower?.done(lead);
    this.counts.known++;
  }

  /** Stores the report that has waited longest. An error of the record itself ends everything. */
  async storeNext(): Promise<void> {
    const { input, where, lead, reading } = this.pending.shift()!;
    const added = await reading;
    const { outcome, report } = await addReport(this.database, added, new Date().toISOString());
    if (lead) await this.follower?.done(lead);
    this.counts[outcome]++;
    if (outcome === 'version') await this.noteCorrections(report);
    if (added.unread !== undefined && outcome !== 'known') {
      this.counts.unread++;
      this.fail(input, where, `is kept, but ${added.unread}`);
    }
    this.watcher.report?.(this, report);
  }

  /** Corrections are never carried over to another text in silence. */
  private async noteCorrections(report: number): Promise<void> {
    const { length } = await earlierCorrections(this.database, report);
    if (length === 0) return;
    this.notes.push(
      `report ${report} is a new version of one that was corrected (${length}), which does not count for it: see onrecord corrections r${report}`,
    );
  }
}

async function readingOf(report: Report, original: Original, pool: ReadingPool): Promise<NewReport> {
  const unread = languageFailure(report.meta.language);
  if (unread !== null) return { report, reading: null, unread, original };
  try {
    return { report, reading: await pool.read(report), original };
  } catch (error) {
    // Nothing is lost: a later version of the program may read it.
    return { report, reading: null, unread: `is not read: ${reasonOf(error)}`, original };
  }
}
