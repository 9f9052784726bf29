import type { Correction } from '../corrections/correction.ts';
import { logOfPeople } from '../corrections/log.ts';
import type { Database } from '../database.ts';
import { exportReports } from '../exporting.ts';
import type { Filter } from '../filter.ts';
import { traitsOfPerson } from '../people/linking.ts';
import { explained } from '../record-error.ts';
import type { KeptReport } from '../showing.ts';
import { type ExportedCorrection, type ExportedReport, type RecordHead, written } from './lines.ts';

/** People looked up at once. */
const BATCH = 100;

/**
 * What the record holds, a line of JSON at a time, from which {@link Importer} makes the same record: its reports with
 * their originals and corrections, who people are, and the corrections about people. With a filter only the statements
 * that it lets through, as they stand corrected. Throws `QueryError` and `RecordError`.
 */
export async function* recordLines(database: Database, filter: Filter | null): AsyncGenerator<string> {
  if (filter !== null) {
    for await (const report of exportReports(database, filter)) yield written(bare(report));
    return;
  }
  try {
    yield written({ record: await headOf(database) });
    const told = new Set<number>();
    for await (const report of exportReports(database, null)) {
      const line = await reportLine(database, report);
      yield* peopleLines(database, Object.values(line.speakers ?? {}), told);
      yield written(line);
    }
    yield* otherPeople(database, told);
    for (const entry of await logOfPeople(database.db)) {
      yield written({ correction: await portable(database, entry) });
    }
  } catch (error) {
    throw explained(error, database.file);
  }
}

async function headOf({ db }: Database): Promise<RecordHead> {
  const count = ({ count }: { readonly count: number | string | bigint }) => Number(count);
  const reports = db.selectFrom('report').select(({ fn }) => fn.countAll<number>().as('count'));
  const corrections = db
    .selectFrom('correction')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('report', 'is', null);
  const { statement } = await db.selectFrom('retired').select('statement').executeTakeFirstOrThrow();
  return {
    reports: count(await reports.executeTakeFirstOrThrow()),
    corrections: count(await corrections.executeTakeFirstOrThrow()),
    retired: statement,
  };
}

/** A report without what only counts inside its record. */
function bare({ text, meta, added, unread, machine }: KeptReport): ExportedReport {
  return { text, meta, added, unread, reading: machine };
}

async function reportLine({ db }: Database, report: KeptReport): Promise<ExportedReport> {
  const { id, log } = report;
  const corrections = log.filter((entry) => entry.report === id);
  const statements = await db
    .selectFrom('statement')
    .select(['local', 'id'])
    .where('report', '=', id)
    .orderBy('id')
    .execute();
  const speakers = await db
    .selectFrom('speaker')
    .select(['local', 'found', 'linked_by'])
    .where('report', '=', id)
    .where('found', 'is not', null)
    .orderBy('id')
    .execute();
  const original = await db
    .selectFrom('report')
    .innerJoin('original', 'original.id', 'report.original')
    .select(['original.kind', 'original.charset', 'original.bytes'])
    .where('report.id', '=', id)
    .executeTakeFirst();
  return {
    ...bare(report),
    number: id,
    ...(corrections.length > 0 ? { corrections } : {}),
    statements: Object.fromEntries(statements.map((row) => [row.local, row.id])),
    speakers: Object.fromEntries(
      speakers.map(({ local, found, linked_by }) => [local, { person: found!, by: linked_by ?? 'name' }]),
    ),
    ...(original ? { original: packed(original) } : {}),
  };
}

function packed(original: { kind: string; charset: string | null; bytes: Uint8Array }) {
  const { kind, charset, bytes } = original;
  return { kind, ...(charset === null ? {} : { charset }), bytes: Buffer.from(bytes).toString('base64') };
}

/** Those of whom nothing was told yet, before the report that names them. */
async function* peopleLines(
  database: Database,
  people: readonly { readonly person: number }[],
  told: Set<number>,
): AsyncGenerator<string> {
  for (const { person } of people) {
    if (told.has(person)) continue;
    told.add(person);
    yield await personLine(database, person);
  }
}

async function personLine({ db }: Database, number: number): Promise<string> {
  const { name, kind } = await db
    .selectFrom('person')
    .select(['name', 'kind'])
    .where('id', '=', number)
    .executeTakeFirstOrThrow();
  return written({ person: { number, name, kind, traits: await traitsOfPerson(db, number) } });
}

/** Those whom no speaker was found to be: a split made them, or their reports are read otherwise by now. */
async function* otherPeople(database: Database, told: Set<number>): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await database.db
      .selectFrom('person')
      .select('id as person')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    yield* peopleLines(database, rows, told);
    if (rows.length === 0) return;
    after = rows.at(-1)!.person;
  }
}

/** An entry about people whose reports are named by what they are called in any record. */
async function portable({ db }: Database, entry: Correction): Promise<ExportedCorrection> {
  const { number, at, by, why, deed } = entry;
  if (deed.kind === 'merge' || deed.kind === 'undo') return { number, at, by, why, deed };
  if (deed.kind !== 'split') throw new RangeError(`correction ${number} is not about people`);
  const statements = [];
  for (const { report, statement } of deed.statements) {
    const { key } = await db
      .selectFrom('report')
      .select('key')
      .where('id', '=', report)
      .executeTakeFirstOrThrow();
    statements.push({ report: key, statement });
  }
  return { number, at, by, why, deed: { ...deed, statements } };
}
