import type { Lexeme } from '../1-tokens/lexicon.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import type { Syntax } from '../3-syntax/syntax.ts';
import { UPOS } from '../3-syntax/syntax.ts';
import { growTree } from '../3-syntax/tree.ts';
import { findDates } from './dates.ts';
import type { Mention } from './mention.ts';
import { MentionBuilder } from './mention-builder.ts';
import type { MentionModel } from './mention-model.ts';
import { WORD } from './mention-words.ts';
import { agreeNames } from './name-agreement.ts';
import { CASE, type NamePage, namePage } from './name-page.ts';
import { type FoundName, findNames } from './names.ts';
import { trimName } from './trim-name.ts';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

/**
 * The people, organisations, states, places, dates and groups that a report mentions, by name or (people,
 * organisations and groups) by a noun, in order of their heads. Pronouns are left to a later stage.
 */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  syntax: Syntax,
  model: MentionModel,
): Mention[] {
  const page = namePage(text, tokens, sentences, lexemes, model.words);
  const dates = findDates(text, page, (i) => syntax.upos[i] === VERB || syntax.upos[i] === AUX);
  const names = properNames(text, page, model);
  const builder = new MentionBuilder(page, syntax, growTree(sentences, syntax));
  for (const date of dates) builder.addDate(date);
  for (const name of names) builder.addName(name);
  builder.addListed();
  builder.addNouns(model.nouns);
  return builder.finish();
}

/** The names of people, organisations and places, and those of other things so that nothing is read into them. */
export function properNames(text: string, page: NamePage, model: Pick<MentionModel, 'names'>): FoundName[] {
  const isPossessive = (token: number) => {
    const { start, end } = page.tokens[token]!;
    return /^['’]s?$/i.test(text.slice(start, end));
  };
  const trimmed = findNames(page, model.names).flatMap((name) => {
    if (isLettersAfter(page, name)) return [];
    const run = trimName(page, name.first, withGeneration(page, name), name.kind, isPossessive);
    return run ? [{ ...name, ...run, kind: listedKind(page, name) }] : [];
  });
  return agreeNames(text, page, trimmed);
}

/**
 * A listed state is a place, whatever the tagger took it for (*Ruritania said it would …*), and a listed organisation
 * no place (*the White House said …*).
 */
function listedKind({ bits, phrases, cases }: NamePage, { first, last, kind }: FoundName): FoundName['kind'] {
  const whole = last - first === 1 || phrases[first] === last - first;
  if (!whole || kind === 'person' || cases[first]! < CASE.capital) return kind;
  const listed = bits[first]!;
  if (kind === 'place') return listed & WORD.organisation && !(listed & PLACES) ? 'organisation' : kind;
  return listed & WORD.state ? 'place' : kind;
}

const PLACES = WORD.state | WORD.place;

/** *Ben Ode Jr.* and *Ben Ode, Jr.* are whole names: returns the index after the name with that word. */
function withGeneration({ bits, cases, tokens }: NamePage, { last, kind }: FoundName): number {
  if (kind !== 'person') return last;
  const at = cases[last] === CASE.other && last + 1 < tokens.length ? last + 1 : last;
  return cases[at]! >= CASE.capital && bits[at]! & WORD.generation ? at + 1 : last;
}

/** *MP* in *Anna Ruiz, MP* is no name. */
function isLettersAfter({ bits, cases }: NamePage, { first, last }: FoundName): boolean {
  return (
    last - first === 1 &&
    first > 1 &&
    (bits[first]! & WORD.lettersAfter) !== 0 &&
    cases[first - 1] === CASE.other
  );
}
