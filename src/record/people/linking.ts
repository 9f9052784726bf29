import type { Kysely, Transaction } from 'kysely';
import type { WireSpeaker } from '../../formats/wire.ts';
import { nameKey } from '../name-key.ts';
import type { Schema } from '../schema.ts';
import { comparePeople, type Traits } from './likeness.ts';

/** Who a speaker of a report is across reports, and how that is known. */
export interface Link {
  readonly person: number;
  /** `new`, or what agrees: `name`, `name and office` … */
  readonly by: string;
}

/** Somebody by name and kind, and what tells them from namesakes. */
export interface Described {
  readonly name: string;
  readonly kind: string;
  readonly traits: Traits;
}

/** So many namesakes are compared: more people of one name are not told apart. */
const NAMESAKES = 50;

/**
 * Finds who a named speaker is among those that the record knows, or makes a new entry. A full name that one entry has,
 * and nothing against it, is that entry. A surname alone is somebody only if an office, a state or an affiliation agrees
 * and nobody else fits: *Ruiz* may be anybody.
 */
export function linkPerson(db: Transaction<Schema>, speaker: WireSpeaker): Promise<Link> {
  const { name, kind } = speaker;
  return linkDescribed(db, { name, kind, traits: traitsOf(speaker) });
}

/** The same for somebody whom another record describes, who is none of `others`: two people there stay two here. */
export async function linkDescribed(
  db: Transaction<Schema>,
  described: Described,
  others: ReadonlySet<number> = new Set(),
): Promise<Link> {
  const { name, kind, traits } = described;
  const key = nameKey(name);
  const single = kind === 'person' && !key.includes(' ');
  const candidates = (await namesakes(db, key, kind, single)).filter(({ id }) => !others.has(id));
  const compared = await Promise.all(
    candidates.map(async ({ id, merged_into }) => ({
      id,
      root: merged_into ?? id,
      ...comparePeople(traits, await traitsOfPerson(db, id)),
    })),
  );
  const same = compared.filter(({ verdict }) => verdict === 'same');
  const open = compared.filter(({ verdict }) => verdict === 'open');
  const only = same.length > 0 ? onlyOne(same) : single ? null : onlyOne(open);
  const link = only
    ? { person: only.id, by: only.by }
    : { person: await newPerson(db, described), by: 'new' };
  await addTraits(db, link.person, traits);
  return link;
}

/** A new entry under a number that is free. */
export async function insertPerson(
  db: Transaction<Schema>,
  described: Described,
  id: number,
): Promise<number> {
  await newPerson(db, described, id);
  await addTraits(db, id, described.traits);
  return id;
}

/** The first, where all are one: entries that were merged by hand count as one. */
function onlyOne<Item extends { readonly root: number }>(items: readonly Item[]): Item | null {
  return new Set(items.map(({ root }) => root)).size === 1 ? items[0]! : null;
}

async function namesakes(
  db: Transaction<Schema>,
  key: string,
  kind: string,
  single: boolean,
): Promise<{ id: number; merged_into: number | null }[]> {
  const people = db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('kind', '=', kind)
    .limit(NAMESAKES);
  const named = single ? people.where('last_word', '=', key) : people.where('name_key', '=', key);
  return named.orderBy('id').execute();
}

function traitsOf({ offices, state, affiliation }: WireSpeaker): Traits {
  return {
    offices: [...new Set(offices.map(({ name }) => nameKey(name)))],
    states: state === null ? [] : [state],
    affiliations: affiliation === null ? [] : [nameKey(affiliation)],
  };
}

/** What reports say of an entry that tells it from namesakes. */
export async function traitsOfPerson(db: Kysely<Schema>, person: number): Promise<Traits> {
  const rows = await db.selectFrom('trait').select(['kind', 'value']).where('person', '=', person).execute();
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
  return { offices: of('office'), states: of('state'), affiliations: of('affiliation') };
}

async function newPerson(db: Transaction<Schema>, { name, kind }: Described, id?: number): Promise<number> {
  const key = nameKey(name);
  const values = {
    ...(id === undefined ? {} : { id }),
    name,
    name_key: key,
    last_word: key.split(' ').at(-1)!,
    kind,
    merged_into: null,
  };
  return (await db.insertInto('person').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** The entry that counts for one: itself, or the one it was merged into by hand. */
export async function rootOf(db: Transaction<Schema>, person: number): Promise<number> {
  const row = await db.selectFrom('person').select('merged_into').where('id', '=', person).executeTakeFirst();
  return row?.merged_into ?? person;
}

/** A new entry of the same name and kind as another, with the traits that speakers of reports have. */
export async function likePerson(
  db: Transaction<Schema>,
  person: number,
  speakers: readonly WireSpeaker[],
): Promise<number> {
  const { name, name_key, last_word, kind } = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  const values = { name, name_key, last_word, kind, merged_into: null };
  const { id } = await db.insertInto('person').values(values).returning('id').executeTakeFirstOrThrow();
  for (const speaker of speakers) await addTraits(db, id, traitsOf(speaker));
  return id;
}

async function addTraits(db: Transaction<Schema>, person: number, traits: Traits): Promise<void> {
  const rows = [
    ...traits.offices.map((value) => ({ person, kind: 'office' as const, value })),
    ...traits.states.map((value) => ({ person, kind: 'state' as const, value })),
    ...traits.affiliations.map((value) => ({ person, kind: 'affiliation' as const, value })),
  ].filter(({ value }) => value !== '');
  if (rows.length === 0) return;
  await db
    .insertInto('trait')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
