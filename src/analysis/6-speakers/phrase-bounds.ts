import { UPOS } from '../3-syntax/syntax.ts';
import type { Run } from '../4-mentions/extents.ts';
import type { Mention } from '../4-mentions/mention.ts';
import { isWord, type Page } from '../5-attributions/page.ts';
import { isPossessive, tokensBetween, wordAt } from './page-words.ts';
import type { SpeakerWords } from './speaker-words.ts';

const PROPN = UPOS.indexOf('PROPN');
const VERB = UPOS.indexOf('VERB');
/** What may not end a phrase that was cut short. */
const LOOSE = new Set(
  (['ADP', 'SCONJ', 'PART', 'AUX', 'DET', 'ADV'] as const).map((tag) => UPOS.indexOf(tag)),
);

/** The words of a mention's name or noun, without an office that was taken for part of the name. */
export function coreOf(page: Page, mention: Mention, words: SpeakerWords): Run {
  const core = tokensBetween(page, mention.head.start, mention.head.end);
  if (!mention.named) return core;
  if (mention.kind === 'organisation') return withoutHolder(page, core, words);
  return mention.kind === 'person' ? withoutTitle(page, core, words) : core;
}

/** *Anna Ruiz* in *Lengan President Anna Ruiz*. */
function withoutTitle(page: Page, { first, last }: Run, words: SpeakerWords): Run {
  if (last - first < 3) return { first, last };
  let from = first;
  while (last - from > 1 && isTitle(wordAt(page, from), words)) from++;
  return { first: from, last };
}

function isTitle(word: string, words: SpeakerWords): boolean {
  if (words.shortOffices.has(word) || words.officeExtras.has(word)) return true;
  return words.states.has(word) || words.nationalities.has(word) || words.capitals.has(word);
}

/** *Coast Guard* in *Coast Guard Commandant Anna Ruiz*. */
function withoutHolder(page: Page, { first, last }: Run, words: SpeakerWords): Run {
  const word = wordAt(page, last - 1);
  const leads = page.syntax.upos[last] === PROPN && (words.people.has(word) || words.shortOffices.has(word));
  return leads && last - first > 1 ? { first, last: last - 1 } : { first, last };
}

/**
 * The whole phrase of a mention, up to a possessive (*the Lengan leader* in *the Lengan leader’s first speech*) and up to
 * a person's name (*the Lengan leader* in *the Lengan leader, Anna Ruiz,*). `people` marks the tokens of such names.
 */
export function extentOf(page: Page, mention: Mention, head: number, people: Uint8Array): Run {
  const { first, last } = tokensBetween(page, mention.start, mention.end);
  if (head + 1 < last && isPossessive(wordAt(page, head + 1))) return { first, last: head + 1 };
  if (mention.named) return { first, last };
  let end = head + 1;
  const { upos } = page.syntax;
  // *accused his counterpart | of hiding it*: what somebody is accused of is no part of who they are.
  while (end < last && !people[end] && upos[end] !== VERB) end++;
  const isLoose = (i: number) => !isWord(page, i) || (end < last && LOOSE.has(upos[i]!));
  while (end > head + 1 && isLoose(end - 1)) end--;
  return { first, last: end };
}
