import { sql } from 'kysely';
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
 * Those who say something in the record, most statements first; with `name`, those whose name holds its words. Throws
 * `RecordError`.
 */
export async function peopleNamed(
  { db, file }: Database,
  name: string | undefined,
  limit: number,
): Promise<Person[]> {
  let query = db
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
    .groupBy('person.id')
    .orderBy('statements', 'desc')
    .orderBy('person.id')
    .limit(limit);
  for (const word of name === undefined ? [] : nameKey(name).split(' ')) {
    const fits = `% ${word} %`;
    query = query.where(sql<boolean>`(' ' || person.name_key || ' ' like ${fits} or person.id in (
      select merged_into from person where merged_into is not null and ' ' || name_key || ' ' like ${fits}))`);
  }
  try {
    return await query.execute();
  } catch (error) {
    throw explained(error, file);
  }
}
