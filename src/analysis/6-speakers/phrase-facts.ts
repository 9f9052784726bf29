import { headOf } from '../4-mentions/extents.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import { officeOf } from './office.ts';
import { isMany, isPossessive, lemmaAt, tokensBetween, wordAt, wordsOf } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Gender, SpeakerWords } from './speaker-words.ts';

/** A phrase as it is found, before anything is known of it but its kind and its tokens. */
export type Found = Pick<Phrase, 'form' | 'kind' | 'head' | 'core' | 'extent'> & {
  readonly mention: Mention | null;
};

/** A found phrase with all that its own words tell. */
export function phraseOf(page: Page, found: Found, words: SpeakerWords): Omit<Phrase, 'index'> {
  const { form, kind, head, core, extent, mention } = found;
  const { tokens } = page;
  const own = form === 'noun' ? [lemmaAt(page, head)] : wordsOf(page, core);
  const before = wordsOf(page, { first: extent.first, last: Math.max(extent.first, core.first) });
  const pronoun = form === 'pronoun' ? (words.pronouns.get(own[0]!) ?? 'relative') : null;
  const mayBePerson = form === 'name' && (kind === 'person' || kind === 'thing');
  return {
    ...found,
    start: tokens[Math.min(extent.first, core.first)]!.start,
    end: tokens[Math.max(extent.last, core.last) - 1]!.end,
    words: own.filter((word) => !isPossessive(word) && /[\p{L}\p{N}]/u.test(word)),
    before,
    number: pronoun ? numberOfPronoun(pronoun) : numberOf(page, found, words),
    gender: pronoun === 'male' || pronoun === 'female' ? pronoun : genderOf(page, found, own, before, words),
    likely: mayBePerson ? (words.firstNames.get(own[0]!) ?? null) : null,
    article: articleOf(before, words),
    state: form === 'pronoun' ? null : stateOf(found, own, before, words),
    office: officeIn(page, found, words),
    pronoun,
    mention,
    members: [],
  };
}

function officeIn(page: Page, { form, kind, core, extent }: Found, words: SpeakerWords): Phrase['office'] {
  if (kind !== 'person' || form === 'pronoun') return null;
  const last = form === 'name' ? core.first : core.last;
  return officeOf(wordsOf(page, { first: Math.min(extent.first, last), last }), words);
}

function stateOf(
  { kind, mention }: Found,
  own: readonly string[],
  before: readonly string[],
  words: SpeakerWords,
): string | null {
  const name = own.join(' ');
  if (kind === 'state' || kind === 'place') {
    const code = words.states.get(name) ?? words.nationalities.get(name) ?? words.capitals.get(name);
    if (code) return code;
  }
  return mention || kind === 'state' ? stateIn(before, words) : null;
}

/** The state that words name: *the Lengan*, *Lenga ’s*, *Lower Lenga*. */
function stateIn(before: readonly string[], words: SpeakerWords): string | null {
  const codeOf = (name: string) => words.states.get(name) ?? words.nationalities.get(name);
  for (let i = before.length - 1; i >= 0; i--) {
    const pair = i > 0 ? `${before[i - 1]} ${before[i]}` : '';
    const code = codeOf(pair) ?? codeOf(before[i]!);
    if (code) return code;
  }
  return null;
}

function articleOf(before: readonly string[], words: SpeakerWords): Phrase['article'] {
  const first = before[0];
  if (first === undefined) return 'bare';
  if (words.definite.has(first) || before.some(isPossessive)) return 'definite';
  return words.indefinite.has(first) ? 'indefinite' : 'bare';
}

function numberOfPronoun(pronoun: NonNullable<Phrase['pronoun']>): Phrase['number'] {
  if (pronoun === 'many') return 'many';
  return pronoun === 'male' || pronoun === 'female' || pronoun === 'thing' ? 'one' : 'either';
}

function numberOf(page: Page, { form, kind, head }: Found, words: SpeakerWords): Phrase['number'] {
  if (kind === 'group') return words.collectives.has(wordAt(page, head)) ? 'either' : 'many';
  if (kind === 'organisation' || kind === 'state') return 'either';
  return form === 'noun' && isMany(page, head) ? 'many' : 'one';
}

function genderOf(
  page: Page,
  { form, mention }: Found,
  own: readonly string[],
  before: readonly string[],
  { gender }: SpeakerWords,
): Gender | null {
  if (form === 'noun') return gender.get(own[0]!) ?? null;
  if (mention?.kind !== 'person') return null;
  for (const word of before) {
    const said = gender.get(word);
    if (said) return said;
  }
  if (!mention.apposition) return null;
  const run = tokensBetween(page, mention.apposition.start, mention.apposition.end);
  return gender.get(wordAt(page, headOf(page.syntax, run))) ?? null;
}
