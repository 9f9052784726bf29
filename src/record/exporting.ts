import type { WireReading } from '../formats/wire.ts';
import type { Database } from './database.ts';
import { conditions, type Filter } from './filter.ts';
import { explained } from './record-error.ts';
import { type KeptReport, reportOf } from './showing.ts';

/** Reports looked up at once. */
const BATCH = 100;

/**
 * The reports that hold a statement which `filter` lets through, in the order in which the record got them, each with
 * these statements only (and those on whose word they stand). Without a filter, all reports as they are, unread ones too.
 * One report is in memory at a time. Throws `QueryError` and `RecordError`.
 */
export async function* exportReports(database: Database, filter: Filter | null): AsyncGenerator<KeptReport> {
  for (let after = 0; ; ) {
    const ids = await nextReports(database, filter, after);
    for (const id of ids) {
      const report = (await reportOf(database, id))!;
      if (filter === null) yield report;
      else {
        // What is left out cannot be corrected: the part stands as the record has it.
        const reading = onlyWith(report.reading!, await locals(database, id, filter));
        yield { ...report, reading, machine: reading, log: [] };
      }
    }
    if (ids.length === 0) return;
    after = ids.at(-1)!;
  }
}

async function nextReports({ db, file }: Database, filter: Filter | null, after: number): Promise<number[]> {
  try {
    if (filter === null) {
      const all = db.selectFrom('report').select('id').where('id', '>', after).orderBy('id').limit(BATCH);
      return (await all.execute()).map(({ id }) => id);
    }
    const rows = await db
      .selectFrom('statement')
      .select('statement.report as id')
      .distinct()
      .where('statement.report', '>', after)
      .where(({ and }) => and(conditions(filter)))
      .orderBy('statement.report')
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  } catch (error) {
    throw explained(error, file);
  }
}

async function locals({ db }: Database, report: number, filter: Filter): Promise<Set<string>> {
  const rows = await db
    .selectFrom('statement')
    .select('statement.local')
    .where('statement.report', '=', report)
    .where(({ and }) => and(conditions(filter, 'in each')))
    .execute();
  return new Set(rows.map(({ local }) => local));
}

/** A reading with some of its statements, whole chains kept; voices and shares stay those of the whole report. */
function onlyWith(reading: WireReading, wanted: ReadonlySet<string>): WireReading {
  const parents = new Map(reading.statements.map(({ id, parent }) => [id, parent]));
  const kept = new Set<string>();
  for (const id of wanted) {
    for (let up: string | null | undefined = id; up && !kept.has(up); up = parents.get(up)) kept.add(up);
  }
  const statements = reading.statements
    .filter(({ id }) => kept.has(id))
    .map((one) => (one.answers && !kept.has(one.answers.statement) ? { ...one, answers: null } : one));
  return { ...reading, statements };
}
