import type { Run } from '../4-mentions/extents.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import { isMany, lemmaAt, wordAt, wordsOf } from './page-words.ts';
import type { PhraseKind } from './phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** The kind of a mention whose name or noun is `core`. */
export function kindOfMention(
  page: Page,
  mention: Mention,
  core: Run,
  head: number,
  words: SpeakerWords,
): PhraseKind {
  const { kind, named } = mention;
  if (kind === 'date') return 'thing';
  if (named) return kindOfName(page, mention, core, head, words);
  const noun = lemmaAt(page, head);
  if (words.governments.has(noun)) return 'state';
  return kind === 'organisation' && words.circles.has(noun) ? 'group' : kind;
}

/** *the Selva administration* is a state's; *the Baro* without a title is no person, nor is a listed organisation. */
function kindOfName(
  page: Page,
  { kind, title }: Mention,
  core: Run,
  head: number,
  words: SpeakerWords,
): PhraseKind {
  if (kind === 'organisation') return words.governments.has(wordAt(page, head)) ? 'state' : kind;
  if (kind !== 'person') return kind as PhraseKind;
  const name = wordsOf(page, core).join(' ');
  if (words.organisations.has(name)) return 'organisation';
  const hasArticle = core.first > 0 && words.articles.has(wordAt(page, core.first - 1));
  // *the Ruizes* are people.
  return !title && hasArticle && !name.endsWith('s') ? 'organisation' : kind;
}

/** What a noun that is no mention stands for: a text or a meeting, or null. */
export function kindOfNoun(noun: string, words: SpeakerWords): PhraseKind | null {
  if (words.meetings.has(noun)) return 'meeting';
  return words.documents.has(noun) || words.wordsOfSomebody.has(noun) ? 'document' : null;
}

/** What the noun at the head of a source stands for where stage 4 did not say. */
export function kindOfSource(page: Page, head: number, words: SpeakerWords): PhraseKind {
  const noun = lemmaAt(page, head);
  const many = isMany(page, head);
  if (words.people.has(noun) || words.unnamed.has(wordAt(page, head))) return many ? 'group' : 'person';
  if (words.governments.has(noun)) return 'state';
  if (words.bodies.has(noun) || words.generalBodies.has(noun) || words.outletNouns.has(noun)) {
    return 'organisation';
  }
  return kindOfNoun(noun, words) ?? (many ? 'group' : 'thing');
}
