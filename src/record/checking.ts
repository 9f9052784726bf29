import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { WireReading } from '../formats/wire.ts';
import { makeReport } from '../text/report.ts';
import { checkSpan, type Span } from '../text/span.ts';
import { decompressed } from './compression.ts';
import type { Correction } from './corrections/correction.ts';
import { logOf } from './corrections/log.ts';
import { replay } from './corrections/replaying.ts';
import type { Database } from './database.ts';
import { explained } from './record-error.ts';
import type { ReportTable } from './schema.ts';
import { unpacked } from './showing.ts';

/** What a check looked at, and a line for everything that is wrong. */
export interface Checked {
  readonly originals: number;
  readonly reports: number;
  readonly statements: number;
  readonly faults: readonly string[];
}

/**
 * Verifies a record: the file as SQLite sees it, links between tables, the indexes of words, that originals have the hash they are kept under,
 * that reports have the id their text gives, and that statements lie inside their reports.
 */
export async function checkRecord(database: Database): Promise<Checked> {
  try {
    const file = fileFaults(database);
    const originals = await checkOriginals(database);
    const reports = await checkReports(database);
    const { statements } = reports;
    return {
      originals: originals.count,
      reports: reports.count,
      statements,
      faults: [...file, ...originals.faults, ...reports.faults],
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

function fileFaults({ raw }: Database): string[] {
  const integrity = raw.prepare('pragma integrity_check(20)').all();
  const links = raw.prepare('pragma foreign_key_check').all();
  const unindexed = raw.prepare(UNINDEXED).all();
  const miscounted = raw.prepare(MISCOUNTED).all();
  return [
    ...integrity.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'),
    ...links.map((row) => `${row['table']} ${row['rowid']} points to a ${row['parent']} that is not there`),
    ...unindexed.map(({ what, id }) => `${what} ${id} is not in the index of words`),
    ...miscounted.map(
      ({ day, act }) => `the tally of ${act} on ${day || 'no day'} is not what the statements give`,
    ),
  ];
}

/** What search would not find: `_docsize` has a row for everything that a full-text table knows. */
const UNINDEXED = `
  select 'statement' as what, id from (select id from statement except select id from statement_words_docsize)
  union all
  select 'report', id from (select id from report except select id from report_words_docsize)
  limit 20`;

/** Days and acts of which the tally, which timelines are read off, says something else than the statements. */
const MISCOUNTED = `
  select day, act from (
    select day, act, statements from tally where statements <> 0
    union all
    select coalesce(day, ''), act, -count(*) from statement group by 1, 2
  ) group by day, act having sum(statements) <> 0 limit 20`;

async function checkOriginals({ db }: Database): Promise<{ count: number; faults: string[] }> {
  const faults: string[] = [];
  let count = 0;
  const next = (after: number) =>
    db
      .selectFrom('original')
      .select(['id', 'hash', 'bytes'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
  for await (const { id, hash, bytes } of inBatches(next)) {
    count++;
    const wrong = problemIn(() => {
      const found = createHash('sha256').update(decompressed(bytes)).digest();
      return found.equals(hash) ? null : 'does not have the hash that it is kept under';
    });
    if (wrong) faults.push(`original ${id} ${wrong}`);
  }
  return { count, faults };
}

async function checkReports({
  db,
}: Database): Promise<{ count: number; statements: number; faults: string[] }> {
  const faults: string[] = [];
  let count = 0;
  let statements = 0;
  const next = (after: number) =>
    db
      .selectFrom('report')
      .select(['id', 'key', 'origin', 'text', 'reading'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
  for await (const report of inBatches(next)) {
    const rows = await db
      .selectFrom('statement')
      .select(['local', 'start', 'end'])
      .where('report', '=', report.id)
      .execute();
    const log = await logOf(db, report.id);
    const wrong = problemIn(() => problemOfReport(report, rows, log));
    if (wrong) faults.push(`report ${report.id} ${wrong}`);
    count++;
    statements += rows.length;
  }
  return { count, statements, faults };
}

function problemOfReport(
  { key, origin, text, reading }: Pick<Selectable<ReportTable>, 'key' | 'origin' | 'text' | 'reading'>,
  rows: readonly StatementRow[],
  log: readonly Correction[],
): string | null {
  const report = makeReport(unpacked(text), origin === null ? {} : { origin });
  for (const span of rows) checkSpan(span, report.text.length);
  if (report.id !== key) return 'does not have the id that its text gives';
  return isFollowed(report.text, reading, log, rows) ? null : FOLLOWS_NOT;
}

type StatementRow = Span & { readonly local: string };

const FOLLOWS_NOT =
  'does not have the statements of its reading with its corrections: onrecord reread --all mends that';

/** Whether the statements that queries see are those of the reading with its corrections. */
function isFollowed(
  text: string,
  reading: Uint8Array | null,
  log: readonly Correction[],
  rows: readonly StatementRow[],
): boolean {
  if (reading === null) return rows.length === 0;
  const { statements } = replay(text, JSON.parse(unpacked(reading)) as WireReading, log).reading;
  const locals = new Set(rows.map(({ local }) => local));
  return locals.size === statements.length && statements.every(({ id }) => locals.has(id));
}

/** Rows held at once: a stream would keep the only connection to itself. */
const BATCH = 50;

/** All rows, read a batch at a time: `next` gives the first ones with a higher id. */
async function* inBatches<Row extends { readonly id: number }>(
  next: (after: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const rows = await next(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function problemIn(look: () => string | null): string | null {
  try {
    return look();
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
}
