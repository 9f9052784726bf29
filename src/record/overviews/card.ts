import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { type Person, personOf } from '../people/asking.ts';
import { explained } from '../record-error.ts';
import type { Count } from './facets.ts';

/** Somebody on the other side of answers; null where the record does not name them. */
export interface Relation {
  readonly person: number | null;
  readonly name: string | null;
  readonly how: string;
  readonly count: number;
}

/** What the record knows of a speaker. */
export interface Card {
  readonly person: Person;
  /** Names that reports use, most used first. */
  readonly names: readonly { readonly name: string; readonly reports: number }[];
  readonly offices: readonly string[];
  readonly affiliations: readonly string[];
  readonly states: readonly string[];
  readonly acts: readonly Count[];
  readonly channels: readonly Count[];
  readonly outlets: readonly Count[];
  /** ISO 8601 months. */
  readonly months: readonly { readonly month: string; readonly act: string; readonly statements: number }[];
  readonly answering: readonly Relation[];
  readonly answeredBy: readonly Relation[];
}

/** Names, outlets and relations shown. */
const SHOWN = 30;

/** The card of the speaker of that number, or of the entry that it was merged into; or null. Throws `RecordError`. */
export async function cardOf(database: Database, wanted: number): Promise<Card | null> {
  try {
    const person = await personOf(database, wanted);
    if (!person) return null;
    const { id } = person;
    const traits = await database.db
      .selectFrom('trait')
      .select(['kind', 'value'])
      .where('person', '=', id)
      .execute();
    const of = (kind: string) => traits.filter((one) => one.kind === kind).map(({ value }) => value);
    return {
      person,
      names: await namesOf(database, id),
      offices: of('office'),
      affiliations: of('affiliation'),
      states: of('state'),
      acts: await countsOf(database, id, 'act'),
      channels: await countsOf(database, id, 'channel'),
      outlets: await outletsOf(database, id),
      months: await monthsOf(database, id),
      answering: await relations(database, id, { own: 'statement', other: 'answered' }),
      answeredBy: await relations(database, id, { own: 'answered', other: 'statement' }),
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

function namesOf({ db }: Database, person: number): Promise<{ name: string; reports: number }[]> {
  return db
    .selectFrom('speaker')
    .select(({ fn }) => ['name', fn.countAll<number>().as('reports')])
    .where('person', '=', person)
    .groupBy('name')
    .orderBy('reports', 'desc')
    .orderBy('name')
    .limit(SHOWN)
    .execute();
}

function countsOf({ db }: Database, person: number, column: 'act' | 'channel'): Promise<Count[]> {
  return db
    .selectFrom('statement')
    .select(({ fn }) => [`${column} as value` as const, fn.countAll<number>().as('statements')])
    .where('person', '=', person)
    .groupBy(column)
    .orderBy('statements', 'desc')
    .orderBy(column)
    .execute();
}

function outletsOf({ db }: Database, person: number): Promise<Count[]> {
  return db
    .selectFrom('statement')
    .innerJoin('report', 'report.id', 'statement.report')
    .select(({ fn }) => [sql<string>`outlet`.as('value'), fn.countAll<number>().as('statements')])
    .where('person', '=', person)
    .where('outlet', 'is not', null)
    .groupBy('outlet')
    .orderBy('statements', 'desc')
    .orderBy('outlet')
    .limit(SHOWN)
    .execute();
}

function monthsOf({ db }: Database, person: number): Promise<Card['months'][number][]> {
  const month = sql<string>`substr(day, 1, 7)`;
  return db
    .selectFrom('statement')
    .select(({ fn }) => [month.as('month'), 'act', fn.countAll<number>().as('statements')])
    .where('person', '=', person)
    .where('day', 'is not', null)
    .groupBy([month, 'act'])
    .orderBy(month)
    .orderBy('act')
    .execute();
}

async function relations(
  { db }: Database,
  id: number,
  { own, other }: { own: 'statement' | 'answered'; other: 'statement' | 'answered' },
): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    select person.id as person, person.name, reply.how, count(*) as count
    from statement mine join reply on ${sql.ref(`reply.${own}`)} = mine.id
    join statement theirs on theirs.id = ${sql.ref(`reply.${other}`)}
    left join person on person.id = theirs.person
    where mine.person = ${id}
    group by 1, 3 order by count desc, 1, 3 limit ${SHOWN}`.execute(db);
  return rows;
}
