import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import { nameKey } from '../name-key.ts';
import { explained } from '../record-error.ts';

/** Somebody named, across reports. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  /** Offices, affiliations, states, in order, as reports have them; null where they say nothing. */
  readonly traits: string | null;
  readonly statements: number;
  readonly reports: number;
  /** First and last day of their statements. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Those who say something in the record, most statements first; with `name`, those whose name holds its words, the last
 * of which need only be begun where somebody may be `typing` it; the first `skip` are left out. Throws `RecordError`.
 */
export async function peopleNamed(
  database: Database,
  name: string | undefined,
  limit: number,
  skip = 0,
  typing = false,
): Promise<Person[]> {
  const everybody = name === undefined;
  const speaking = everybody ? mostQuoted(limit, skip) : named(nameKey(name).split(' '), typing);
  const query = peopleIn(database, speaking).limit(limit);
  try {
    return await (everybody ? query : query.offset(skip)).execute();
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** The speaker of that number, or of the entry that it was merged into; null where they say nothing. */
export async function personOf(database: Database, id: number): Promise<Person | null> {
  try {
    const counting = sql`(select coalesce(merged_into, id) from person where id = ${id})`;
    return (await peopleIn(database, counting).executeTakeFirst()) ?? null;
  } catch (error) {
    throw explained(error, database.file);
  }
}

function peopleIn({ db }: Database, which: RawBuilder<unknown>) {
  return db
    .selectFrom('person')
    .innerJoin('statement', 'statement.person', 'person.id')
    .select(({ fn }) => [
      'person.id',
      'person.name',
      'person.kind',
      sql<string | null>`(
        select group_concat(value, ', ' order by value) from trait where trait.person = person.id
      )`.as('traits'),
      fn.countAll<number>().as('statements'),
      fn.count<number>('statement.report').distinct().as('reports'),
      fn.min('statement.day').as('from'),
      fn.max('statement.day').as('to'),
    ])
    .where(sql<boolean>`statement.person in ${which}`)
    .groupBy('person.id')
    .orderBy('statements', 'desc')
    .orderBy('person.id');
}

/** The people with most statements, counted along the index alone. */
const mostQuoted = (limit: number, skip: number) => sql`(
  select person from statement where person is not null
  group by person order by count(*) desc, person limit ${limit} offset ${skip})`;

/** The people whose name, or that of somebody merged into them, holds all the words. */
function named(words: readonly string[], typing: boolean) {
  const end = (index: number) => (typing && index === words.length - 1 ? '%' : ' %');
  const holds = (table: 'own' | 'merged') =>
    sql.join(
      words.map(
        (word, index) => sql`' ' || ${sql.ref(`${table}.name_key`)} || ' ' like ${`% ${word}${end(index)}`}`,
      ),
      sql` and `,
    );
  return sql`(
    select own.id from person as own where ${holds('own')}
    union
    select merged.merged_into from person as merged where merged.merged_into is not null and ${holds('merged')})`;
}
