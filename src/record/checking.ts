import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { makeReport } from '../text/report.ts';
import { checkSpan } from '../text/span.ts';
import type { Database } from './database.ts';
import { explained } from './record-error.ts';
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
  return [
    ...integrity.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'),
    ...links.map((row) => `${row['table']} ${row['rowid']} points to a ${row['parent']} that is not there`),
    ...unindexed.map(({ what, id }) => `${what} ${id} is not in the index of words`),
  ];
}

/** What search would not find: `_docsize` has a row for everything that a full-text table knows. */
const UNINDEXED = `
  select 'statement' as what, id from (select id from statement except select id from statement_words_docsize)
  union all
  select 'report', id from (select id from report except select id from report_words_docsize)
  limit 20`;

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
      const found = createHash('sha256').update(zstdDecompressSync(bytes)).digest();
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
      .select(['id', 'key', 'origin', 'text'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
  for await (const { id, key, origin, text } of inBatches(next)) {
    count++;
    const spans = await db
      .selectFrom('statement')
      .select(['id', 'start', 'end'])
      .where('report', '=', id)
      .execute();
    statements += spans.length;
    const wrong = problemIn(() => {
      const report = makeReport(unpacked(text), origin === null ? {} : { origin });
      for (const span of spans) checkSpan(span, report.text.length);
      return report.id === key ? null : 'does not have the id that its text gives';
    });
    if (wrong) faults.push(`report ${id} ${wrong}`);
  }
  return { count, statements, faults };
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
