import type { Transaction } from 'kysely';
import { makeReport } from '../../text/report.ts';
import { type Added, addReport } from '../adding.ts';
import { decompressed } from '../compression.ts';
import { inTransaction } from '../corrections/correcting.ts';
import type { Correction } from '../corrections/correction.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';
import { keptReport } from '../showing.ts';
import { isSameHand, takePeopleCorrection } from './corrections.ts';
import { type ExportedReport, type RecordHead, readLine } from './lines.ts';
import { ImportedPeople } from './people.ts';

/** What came of a line. */
export type Imported =
  | { readonly kind: 'head' | 'person' | 'correction' }
  | {
      readonly kind: 'report';
      readonly outcome: Added['outcome'];
      /** Corrections of a report that was here already and does not have them: they were not taken over. */
      readonly left: number;
    };

/**
 * Takes in the lines of an exported record, one after another, each whole or not at all. Into an empty record everything
 * comes back under its number; beside other reports it gets new numbers, and people are linked to those who are here.
 */
export class Importer {
  private readonly database: Database;
  /** Whether the record was empty when the export began, so that numbers can be kept. */
  private fresh = false;
  private people = new ImportedPeople(false);
  /** Numbers in this log by those in the exported one. */
  private corrections = new Map<number, number>();
  /** What the exported record says that it holds, and what of it was seen. */
  private head: RecordHead | null = null;
  private seen = { reports: 0, corrections: 0 };

  constructor(database: Database) {
    this.database = database;
  }

  /** Throws `SyntaxError`, saying what is wrong, for a line that cannot be taken in, and `RecordError`. */
  async take(text: string): Promise<Imported> {
    const line = readLine(text);
    if ('record' in line) return this.begin(line.record);
    if ('person' in line) {
      this.people.describe(line.person);
      return { kind: 'person' };
    }
    if ('correction' in line) {
      this.seen.corrections++;
      const { fresh, people, corrections } = this;
      await takePeopleCorrection(this.database, line.correction, { fresh, people, corrections });
      return { kind: 'correction' };
    }
    this.seen.reports++;
    return this.takeReport(line);
  }

  /**
   * To be called behind the last line. A line that says what is missing where the export began with a whole record and
   * ended before its end; else null.
   */
  async end(): Promise<string | null> {
    await inTransaction(this.database, (db) => this.people.settleAll(db));
    if (!this.head) return null;
    const { reports, corrections } = this.head;
    const missing = [
      ...lacking(reports - this.seen.reports, 'report', ''),
      ...lacking(corrections - this.seen.corrections, 'correction', ' about people'),
    ];
    return missing.length > 0 ? `lacks ${missing.join(' and ')} that it should hold: export it again` : null;
  }

  private async begin(head: RecordHead): Promise<Imported> {
    // Another record may have come before: its people are others.
    await inTransaction(this.database, (db) => this.people.settleAll(db));
    const { db } = this.database;
    const any = await db.selectFrom('report').select('id').limit(1).executeTakeFirst();
    this.fresh = any === undefined;
    [this.people, this.corrections, this.head] = [new ImportedPeople(this.fresh), new Map(), head];
    this.seen = { reports: 0, corrections: 0 };
    if (this.fresh) await db.updateTable('retired').set({ statement: head.retired }).execute();
    return { kind: 'head' };
  }

  private async takeReport(line: ExportedReport): Promise<Imported> {
    const { text, meta, added, reading, unread, corrections = [], original } = line;
    const report = {
      report: makeReport(text, meta),
      reading,
      corrections,
      ...(unread === null ? {} : { unread }),
      ...(original ? { original: unpackedOriginal(original) } : {}),
      from: {
        ...(this.fresh && line.number !== undefined ? { numbers: numbersOf(line, line.number) } : {}),
        linkOf: (db: Transaction<Schema>, local: string) => this.people.linkOf(db, line.speakers?.[local]),
      },
    };
    const { outcome, report: id } = await addReport(this.database, report, added);
    return { kind: 'report', outcome, left: await this.recognise(id, line, outcome === 'known') };
  }

  /** Learns who is who, and which correction is which, from a report that is in the record now; counts what it lacks. */
  private async recognise(id: number, line: ExportedReport, known: boolean): Promise<number> {
    const { corrections = [] } = line;
    if (!known && corrections.length === 0) return 0;
    const { db, file } = this.database;
    try {
      const kept = (await keptReport(db, id))!;
      if (known) await this.people.recognise(db, kept, line);
      const own = kept.log.filter(({ report }) => report === id);
      return this.pair(own, corrections);
    } catch (error) {
      throw explained(error, file);
    }
  }

  private pair(own: readonly Correction[], corrections: readonly Correction[]): number {
    const left = [...own];
    let missing = 0;
    for (const entry of corrections) {
      const at = left.findIndex((one) => isSameHand(one, entry));
      if (at < 0) missing++;
      else this.corrections.set(entry.number, left.splice(at, 1)[0]!.number);
    }
    return missing;
  }
}

const lacking = (count: number, what: string, of: string) =>
  count > 0 ? [`${count} ${what}${count === 1 ? '' : 's'}${of}`] : [];

function numbersOf({ statements = {} }: ExportedReport, report: number) {
  return { report, statements: new Map(Object.entries(statements)) };
}

function unpackedOriginal({ kind, charset, bytes }: NonNullable<ExportedReport['original']>) {
  try {
    const unpacked = decompressed(Buffer.from(bytes, 'base64'));
    return { kind, bytes: unpacked, ...(charset === undefined ? {} : { charset }) };
  } catch {
    throw new SyntaxError('has an original that cannot be unpacked: export it again');
  }
}
