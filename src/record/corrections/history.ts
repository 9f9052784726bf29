import type { WireReading, WireStatement } from '../../formats/wire.ts';
import { wordsIn } from '../../text/span.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import { type KeptReport, keptReport } from '../showing.ts';
import {
  type Anchor,
  type Changes,
  type Correction,
  type Deed,
  holding,
  type Reference,
} from './correction.ts';
import { fieldsOf } from './drafting.ts';
import { logOf, logOfPeople } from './log.ts';
import type { Outcome } from './replaying.ts';

/** An entry of the log as lists show it. */
export interface Entry {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly kind: Deed['kind'];
  readonly report: number | null;
  /** The number that the statement had then. */
  readonly statement: number | null;
  /** Field by field what was corrected, the machine's value first; a line for what is no field. */
  readonly what: readonly What[];
  /** `holds`; `taken back`; or why it has no effect on the reading as it is now. */
  readonly state: string;
  /** Whether it holds and has no effect. */
  readonly lost: boolean;
}

export interface What {
  readonly field: string;
  readonly machine: string | null;
  readonly corrected: string | null;
}

/** Which entries to list. */
export interface HistoryFilter {
  readonly statement?: number;
  readonly report?: number;
  /** Only those that have no effect on the reading as it is now. */
  readonly lost?: boolean;
}

/** The log, in order. Reads each corrected report once. */
export async function historyOf({ db, file }: Database, filter: HistoryFilter): Promise<Entry[]> {
  try {
    const corrected = await db
      .selectFrom('correction')
      .select('report')
      .distinct()
      .where('report', 'is not', null)
      .$if(filter.report !== undefined, (query) => query.where('report', '=', filter.report!))
      .$if(filter.statement !== undefined, (query) => query.where('statement', '=', filter.statement!))
      .execute();
    const entries: Entry[] = [];
    for (const { report } of corrected) {
      const kept = (await keptReport(db, report!))!;
      entries.push(
        ...entriesOf(
          kept,
          (await logOf(db, report!)).filter((one) => one.report === report),
        ),
      );
    }
    if (filter.report === undefined && filter.statement === undefined) {
      entries.push(...entriesOf(null, await logOfPeople(db)));
    }
    return entries
      .filter(({ statement, lost }) => {
        const wanted = filter.statement === undefined || statement === filter.statement;
        return wanted && (lost || !filter.lost);
      })
      .sort((a, b) => a.number - b.number);
  } catch (error) {
    throw explained(error, file);
  }
}

/**
 * A page of the log, the latest entry first, from below number `before`; `next` is what to hand in for the page after it.
 * With `lost`, a page may be short. Throws `RecordError`.
 */
export async function historyPage(
  { db, file }: Database,
  { statement, report, lost }: HistoryFilter,
  { limit, before = Number.MAX_SAFE_INTEGER }: { readonly limit: number; readonly before?: number },
): Promise<{ entries: Entry[]; next: number | null }> {
  try {
    const rows = await db
      .selectFrom('correction')
      .select(['id', 'report'])
      .where('id', '<', before)
      .$if(report !== undefined, (query) => query.where('report', '=', report!))
      .$if(statement !== undefined, (query) => query.where('statement', '=', statement!))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const shown = new Set(rows.slice(0, limit).map(({ id }) => id));
    const entries: Entry[] = [];
    for (const about of new Set(rows.map((row) => row.report))) {
      const kept = about === null ? null : (await keptReport(db, about))!;
      const log = kept ? kept.log.filter((one) => one.report === about) : await logOfPeople(db);
      entries.push(...entriesOf(kept, log));
    }
    return {
      entries: entries
        .filter((entry) => shown.has(entry.number) && (entry.lost || !lost))
        .sort((a, b) => b.number - a.number),
      next: rows.length > limit ? rows[limit - 1]!.id : null,
    };
  } catch (error) {
    throw explained(error, file);
  }
}

/** The entries of a report that is kept, in order; `kept` is null for those about people. */
export function entriesOf(kept: KeptReport | null, log: readonly Correction[]): Entry[] {
  const held = new Set(holding(log).map(({ number }) => number));
  return log.map(({ deed, ...entry }) => {
    const outcome = kept?.replayed?.outcomes.get(entry.number);
    const lost = held.has(entry.number) && outcome !== undefined && 'lost' in outcome;
    return {
      ...entry,
      kind: deed.kind,
      what: whatOf(deed, kept),
      state: held.has(entry.number) ? stateOf(outcome) : 'taken back',
      lost,
    };
  });
}

function stateOf(outcome: Outcome | undefined): string {
  if (!outcome) return 'holds';
  if ('lost' in outcome) return `has no effect: ${outcome.lost}`;
  return outcome.by === 'exact'
    ? 'holds'
    : `holds, its place found by ${outcome.by === 'overlap' ? 'most of its words' : 'its words'}`;
}

function whatOf(deed: Deed, kept: KeptReport | null): What[] {
  if (deed.kind === 'undo')
    return [{ field: 'undo', machine: null, corrected: `correction ${deed.correction}` }];
  if (deed.kind === 'merge') {
    return [{ field: 'merge', machine: `speaker ${deed.person}`, corrected: `speaker ${deed.into}` }];
  }
  if (deed.kind === 'split') {
    return [{ field: 'split', machine: `speaker ${deed.person}`, corrected: `speaker ${deed.to}` }];
  }
  const text = kept?.text ?? '';
  if (deed.kind === 'reject') return [{ field: 'reject', machine: quoteOf(deed.statement), corrected: null }];
  if (deed.kind === 'accept') {
    const quote = quoteOf(deed.statement);
    return [{ field: 'accept', machine: quote, corrected: quote }];
  }
  const id = deed.kind === 'change' ? kept?.replayed?.idOf(deed.statement) : undefined;
  const machine = kept?.machine?.statements.find((one) => one.id === id);
  return fieldsOf(deed.changes).map((field) => ({
    field,
    machine: machine ? machineValue(machine, field, text, kept!.machine!) : null,
    corrected: correctedValue(deed.changes, field, text),
  }));
}

const quoteOf = (reference: Reference) =>
  'machine' in reference ? shown(reference.machine) : `what correction ${reference.added} added`;

const shown = ({ words, exact }: Anchor) => words.content.join(' … ') || exact;

/** What the machine reads in a field, as a line. */
export function machineValue(
  statement: WireStatement,
  field: keyof Changes,
  text: string,
  { statements }: WireReading,
): string | null {
  const contentOf = (id: string | null | undefined) => {
    const other = statements.find((one) => one.id === id);
    return other ? wordsIn(text, other.content) : null;
  };
  switch (field) {
    case 'source':
    case 'cue':
    case 'content':
      return wordsIn(text, statement[field]) || null;
    case 'speaker':
    case 'addressee':
    case 'target':
    case 'place':
      return statement[field]?.name ?? null;
    case 'saidAt':
      return statement.saidAt?.value ?? null;
    case 'parent':
      return contentOf(statement.parent);
    case 'answers':
      return statement.answers && `${statement.answers.how}: ${contentOf(statement.answers.statement)}`;
    default:
      return statement[field];
  }
}

function correctedValue(changes: Changes, field: keyof Changes, text: string): string | null {
  switch (field) {
    case 'source':
    case 'cue':
    case 'content':
      return wordsIn(text, changes[field]!) || null;
    case 'speaker':
    case 'addressee':
    case 'target':
    case 'place':
      return changes[field]?.name ?? null;
    case 'parent':
      return changes.parent ? quoteOf(changes.parent) : null;
    case 'answers':
      return changes.answers ? `${changes.answers.how}: ${quoteOf(changes.answers.statement)}` : null;
    default:
      return changes[field] ?? null;
  }
}
