import { sql, type Transaction } from 'kysely';
import { dayAfter } from '../days.ts';
import type { Schema } from '../schema.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { alignWords, type Likeness, likenessOf } from './likeness.ts';
import { resembles } from './paraphrase.ts';
import { partsOf } from './stitching.ts';
import { type Words, wordsOf } from './words.ts';

/** A statement that was just added and looks for its family. */
export interface Newcomer {
  readonly id: number;
  readonly report: number;
  readonly content: string;
  readonly speaker_key: string | null;
  readonly day: string | null;
}

/** A statement of another report that shares fingerprints with a newcomer. */
interface Candidate extends Newcomer {
  readonly words: Words;
}

/** One that carries the same words. */
interface Relative extends Candidate {
  readonly likeness: Likeness;
}

/** Of a fingerprint that many statements have, the newest are looked at: adding must not slow down as the record grows. */
const POSTINGS = 40;

/** So many of the statements that share most fingerprints are compared word by word. */
const COMPARED = 12;

/** A part that a stitched content takes from another family must be at least this long, in words. */
const PART = 5;

/** Days apart within which two wordings of one speaker may be the same saying. */
const DAYS = 2;

/**
 * Puts newly added statements into families. Costs what their contents resemble, not the size of the record: statements
 * that share a fingerprint are compared; where none is alike, those by the same named speaker in the same days.
 */
export async function linkFamilies(db: Transaction<Schema>, newcomers: readonly Newcomer[]): Promise<void> {
  for (const newcomer of newcomers) {
    const words = wordsOf(newcomer.content);
    if (words.keys.length < PART) continue;
    const prints = fingerprintsOf(words);
    const candidates = await candidatesFor(db, newcomer, prints);
    const relatives = relativesAmong(candidates, words);
    if (relatives.length > 0) await joinFamilies(db, newcomer, words, relatives);
    else if (!(await joinParts(db, newcomer, words, candidates))) await joinParaphrase(db, newcomer, words);
    await sql`insert into fingerprint (print, statement)
      select value, ${newcomer.id} from json_each(${JSON.stringify(prints)})`.execute(db);
  }
}

/** Those that share most fingerprints, by nobody else. */
async function candidatesFor(
  db: Transaction<Schema>,
  newcomer: Newcomer,
  prints: readonly number[],
): Promise<Candidate[]> {
  const nearest = await nearestBy(db, prints);
  if (nearest.length === 0) return [];
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'report', 'content', 'speaker_key', 'day'])
    .where('id', 'in', nearest)
    .where('report', '!=', newcomer.report)
    .execute();
  return rows
    .filter((row) => sameSpeaker(newcomer, row))
    .map((row) => ({ ...row, words: wordsOf(row.content) }));
}

/** The statements that have most of the fingerprints: one query, however many there are. */
async function nearestBy(db: Transaction<Schema>, prints: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ statement: number }>`
    select posting.statement from json_each(${JSON.stringify(prints)}) as wanted
    cross join fingerprint as posting on posting.print = wanted.value and posting.statement >= coalesce((
      select statement from fingerprint where print = wanted.value
      order by statement desc limit 1 offset ${POSTINGS - 1}
    ), 0)
    group by posting.statement order by count(*) desc, posting.statement limit ${COMPARED}`.execute(db);
  return rows.map(({ statement }) => statement);
}

/** Those that carry the same words, the most alike first. */
function relativesAmong(candidates: readonly Candidate[], words: Words): Relative[] {
  return candidates
    .flatMap((candidate) => {
      const likeness = likenessOf(words, candidate.words);
      return likeness ? [{ ...candidate, likeness }] : [];
    })
    .sort((a, b) => Math.min(...b.likeness.coverage) - Math.min(...a.likeness.coverage) || a.id - b.id);
}

/** Two named speakers must share their last name: *Anna Ruiz* and *Ruiz* may be one, *Anna Ruiz* and *Milo Baro* not. */
function sameSpeaker(a: Newcomer, b: Newcomer): boolean {
  if (a.speaker_key === null || b.speaker_key === null) return true;
  return a.speaker_key.split(' ').at(-1) === b.speaker_key.split(' ').at(-1);
}

/** Joins the family of the most alike, and those of others that cover words not covered yet (a stitched content). */
async function joinFamilies(
  db: Transaction<Schema>,
  newcomer: Newcomer,
  words: Words,
  relatives: readonly Relative[],
): Promise<void> {
  const covered = new Uint8Array(words.keys.length);
  const joined = new Set<number>();
  for (const relative of relatives) {
    const fresh = cover(covered, words, relative.words);
    if (joined.size > 0 && fresh < PART) continue;
    const family = await familyOf(db, relative.id);
    if (joined.has(family)) continue;
    const likeness = joined.size === 0 ? relative.likeness.kind : 'part';
    await db
      .insertInto('family_member')
      .values({
        statement: newcomer.id,
        family,
        likeness,
        to_statement: relative.id,
        shared: relative.likeness.shared,
      })
      .execute();
    if (joined.size === 0) await joinSayings(db, newcomer.id, relative.id);
    joined.add(family);
  }
}

/** What is another's saying in other words is so for those who carry the same words. */
async function joinSayings(db: Transaction<Schema>, statement: number, relative: number): Promise<void> {
  const sayings = await db
    .selectFrom('family_member')
    .select(['family', 'likeness', 'to_statement', 'shared'])
    .where('statement', '=', relative)
    .where('likeness', '=', 'paraphrase')
    .execute();
  for (const saying of sayings) {
    await db
      .insertInto('family_member')
      .values({ ...saying, statement })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * A quotation stitched together from several sayings, of which none makes up most of it: *We need the bridge … and the
 * ferry will sail*. Joins the families of its parts where they cover it together; says whether they do.
 */
async function joinParts(
  db: Transaction<Schema>,
  { id }: Newcomer,
  words: Words,
  candidates: readonly Candidate[],
): Promise<boolean> {
  const parts = partsOf(words, candidates);
  if (parts.length < 2) return false;
  for (const { whole, shared } of parts) {
    const family = await familyOf(db, whole.id);
    const member = { statement: id, family, likeness: 'part', to_statement: whole.id, shared };
    await db
      .insertInto('family_member')
      .values(member)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return true;
}

/** Marks the words that both have; returns how many were not marked before. */
function cover(covered: Uint8Array, words: Words, theirs: Words): number {
  let fresh = 0;
  for (const { same, first } of alignWords(words, theirs)) {
    if (!same) continue;
    for (let i = first[0]; i < first[1]; i++) {
      if (!covered[i]) fresh++;
      covered[i] = 1;
    }
  }
  return fresh;
}

/**
 * The family of a statement's own words; a new one where it had none. A family into which it came with a part of its words,
 * or in other words, is not that: those who repeat it would be taken for relatives of all others there.
 */
async function familyOf(db: Transaction<Schema>, statement: number): Promise<number> {
  const known = await db
    .selectFrom('family_member')
    .select('family')
    .where('statement', '=', statement)
    .where('likeness', 'not in', ['part', 'paraphrase'])
    .executeTakeFirst();
  if (known) return known.family;
  const { id } = await db.insertInto('family').defaultValues().returning('id').executeTakeFirstOrThrow();
  await db
    .insertInto('family_member')
    .values({ statement, family: id, likeness: 'first', to_statement: null, shared: 0 })
    .execute();
  return id;
}

/** The same saying in other words: one named speaker, the same days, most of the telling words. */
async function joinParaphrase(db: Transaction<Schema>, newcomer: Newcomer, words: Words): Promise<void> {
  const { speaker_key, day, report, id } = newcomer;
  if (speaker_key === null || day === null) return;
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'content'])
    .where('speaker_key', '=', speaker_key)
    .where('day', '>=', dayAfter(day, -DAYS))
    .where('day', '<=', dayAfter(day, DAYS))
    .where('report', '!=', report)
    .orderBy('id', 'desc')
    .limit(POSTINGS)
    .execute();
  const scored = rows.flatMap((row) => {
    const likeness = resembles(words, wordsOf(row.content));
    return likeness ? [{ id: row.id, ...likeness }] : [];
  });
  const best = scored.sort((a, b) => b.score - a.score || a.id - b.id)[0];
  if (!best) return;
  const family = await familyOf(db, best.id);
  await db
    .insertInto('family_member')
    .values({ statement: id, family, likeness: 'paraphrase', to_statement: best.id, shared: best.shared })
    .execute();
}
