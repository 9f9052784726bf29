import type { Page } from '../5-attributions/page.ts';
import { relationOf, wordAt } from './page-words.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Those who can do something together. */
const TOGETHER = new Set<PhraseKind>(['person', 'organisation', 'state', 'group']);

/**
 * Phrases for people named side by side, who may be spoken of together later: *Ruiz and the ministry … they*. The head
 * of such a phrase is its *and*; its members are those who stand around it. `phrases` stand in order of their heads;
 * the result holds them and the new ones, numbered anew.
 */
export function withPairs(page: Page, phrases: readonly Phrase[], words: SpeakerWords): Phrase[] {
  const starts = outermost(phrases, (phrase) => firstOf(phrase));
  const ends = outermost(phrases, (phrase) => lastOf(phrase));
  const pairs: (Omit<Phrase, 'members'> & { parts: readonly Phrase[] })[] = [];
  for (let and = 1; and + 1 < page.tokens.length; and++) {
    if (relationOf(page, and) !== 'cc' || !words.and.has(wordAt(page, and))) continue;
    const right = starts.get(and + 1);
    const left = ends.get(and) ?? (isComma(page, and - 1) ? ends.get(and - 1) : undefined);
    if (!left || !right || !stand(page, left, right)) continue;
    const parts = [...listedBefore(page, left, ends), left, right];
    pairs.push({ ...pairOf(page, and, parts), parts });
  }
  if (pairs.length === 0) return [...phrases];
  const all = [...phrases, ...pairs].sort((a, b) => a.head - b.head);
  const place = new Map<unknown, number>(all.map((phrase, index) => [phrase, index]));
  return all.map((phrase, index) => {
    if (!('parts' in phrase)) return { ...phrase, index };
    const { parts, ...pair } = phrase;
    return { ...pair, index, members: parts.map((part) => place.get(part)!) };
  });
}

function firstOf({ extent, core }: Phrase): number {
  return Math.min(extent.first, core.first);
}

function lastOf({ extent, core }: Phrase): number {
  return Math.max(extent.last, core.last);
}

/** The longest phrase at each bound. */
function outermost(phrases: readonly Phrase[], boundOf: (phrase: Phrase) => number): Map<number, Phrase> {
  const found = new Map<number, Phrase>();
  const length = (phrase: Phrase) => lastOf(phrase) - firstOf(phrase);
  for (const phrase of phrases) {
    const known = found.get(boundOf(phrase));
    if (!known || length(phrase) > length(known)) found.set(boundOf(phrase), phrase);
  }
  return found;
}

/** Two of one form, or whom the tree joins; a pronoun may stand on the left only (*he and Ruiz*). */
function stand(page: Page, left: Phrase, right: Phrase): boolean {
  if (right.form === 'pronoun' || !TOGETHER.has(right.kind)) return false;
  if (!TOGETHER.has(left.kind) && left.pronoun !== 'male' && left.pronoun !== 'female') return false;
  if (left.form === 'name' && right.form === 'name' && left.kind === right.kind) return true;
  return relationOf(page, right.head) === 'conj' && page.syntax.head[right.head]! <= left.head;
}

/** *Ruiz, Baro* before *and Ode*. */
function listedBefore(page: Page, left: Phrase, ends: ReadonlyMap<number, Phrase>): Phrase[] {
  const listed: Phrase[] = [];
  let at = left;
  while (listed.length < 12 && isComma(page, firstOf(at) - 1)) {
    const before = ends.get(firstOf(at) - 1);
    if (before?.form !== left.form || before.kind !== left.kind || before.form === 'pronoun') break;
    if (before.form === 'noun' && relationOf(page, at.head) !== 'conj') break;
    listed.unshift(before);
    at = before;
  }
  return listed;
}

function isComma({ text, tokens }: Page, token: number): boolean {
  return token >= 0 && text[tokens[token]!.start] === ',';
}

function pairOf(page: Page, and: number, parts: readonly Phrase[]): Omit<Phrase, 'members'> {
  const [first, last] = [firstOf(parts[0]!), lastOf(parts[parts.length - 1]!)];
  return {
    index: 0,
    start: page.tokens[first]!.start,
    end: page.tokens[last - 1]!.end,
    form: 'noun',
    kind: 'group',
    head: and,
    core: { first: and, last: and + 1 },
    extent: { first, last },
    words: [],
    before: [],
    number: 'many',
    gender: null,
    likely: null,
    article: 'bare',
    state: null,
    office: null,
    pronoun: null,
    mention: null,
  };
}
