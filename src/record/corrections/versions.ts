import { type Kysely, sql } from 'kysely';
import type { Span } from '../../text/span.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';
import { type KeptReport, keptReport } from '../showing.ts';
import { findAnchored, stretchIn, stretchOf } from './anchor.ts';
import { type Anchor, type Deed, holding } from './correction.ts';
import { type Entry, entriesOf } from './history.ts';

/**
 * A correction of an earlier version of a report, which does not count for the later text: somebody wrote that text anew,
 * and what was wrong may be right by now. It can be made again by hand where its words still stand.
 */
export interface Earlier extends Entry {
  /** Where the words are in the later text. */
  readonly place: 'same words' | 'nearly the same words' | 'several places' | 'gone';
  /** The statement of the later version that stands there; null where none does. */
  readonly now: number | null;
}

/** The corrections of earlier versions of a report, the version right before it first. Rejects with `RecordError`. */
export async function earlierCorrections({ db, file }: Database, report: number): Promise<Earlier[]> {
  try {
    const found: Earlier[] = [];
    for (const version of await correctedVersions(db, report)) {
      const [earlier, later] = [await keptReport(db, version), await keptReport(db, report)];
      if (earlier && later) found.push(...inLaterText(earlier, later, await numbersIn(db, report)));
    }
    return found;
  } catch (error) {
    throw explained(error, file);
  }
}

/** Versions before a report that have entries in the log, the latest first. */
async function correctedVersions(db: Kysely<Schema>, report: number): Promise<number[]> {
  const rows = await sql<{ id: number }>`
    with recursive version (id) as (
      select previous from report where id = ${report}
      union select report.previous from report join version on report.id = version.id
    )
    select id from version where id in (select report from correction) order by id desc`.execute(db);
  return rows.rows.map(({ id }) => id);
}

async function numbersIn(db: Kysely<Schema>, report: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'local'])
    .where('report', '=', report)
    .execute();
  return new Map(rows.map(({ id, local }) => [local, id]));
}

function inLaterText(
  earlier: KeptReport,
  later: KeptReport,
  numbers: ReadonlyMap<string, number>,
): Earlier[] {
  const own = earlier.log.filter(({ report }) => report === earlier.id);
  const entries = new Map(entriesOf(earlier, own).map((entry) => [entry.number, entry]));
  return holding(own).flatMap(({ number, deed }) => {
    const anchor = anchorOfDeed(deed);
    return anchor ? [{ ...entries.get(number)!, ...placeIn(later, anchor, numbers) }] : [];
  });
}

function anchorOfDeed(deed: Deed): Anchor | null {
  if (deed.kind === 'add') return deed.anchor;
  if (deed.kind !== 'change' && deed.kind !== 'reject') return null;
  return 'machine' in deed.statement ? deed.statement.machine : null;
}

function placeIn(
  { text, reading }: KeptReport,
  anchor: Anchor,
  numbers: ReadonlyMap<string, number>,
): Pick<Earlier, 'place' | 'now'> {
  const numberOf = ({ id }: { readonly id: string }) => numbers.get(id) ?? null;
  const statements = reading?.statements ?? [];
  const found = findAnchored(anchor, statements, text);
  const stretch = stretchIn(anchor, text);
  if ('lost' in stretch) {
    const place = stretch.lost === 'ambiguous' ? 'several places' : 'gone';
    return 'statement' in found
      ? { place: 'same words', now: numberOf(found.statement) }
      : { place, now: null };
  }
  const there = statements.filter((one) => isMostly(stretchOf(one), stretch));
  const now = 'statement' in found ? found.statement : there.length === 1 ? there[0]! : null;
  const same = text.slice(stretch.start, stretch.end) === anchor.exact;
  return { place: same ? 'same words' : 'nearly the same words', now: now && numberOf(now) };
}

/** Two stretches that share most of what both cover. */
function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.75 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
