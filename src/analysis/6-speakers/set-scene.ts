import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import { Entities } from './entities.ts';
import { tokensOf } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { sourcePhrase } from './source-phrase.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Gathers what the sieves look at, before any of them has run. */
export function setScene(
  page: Page,
  attributions: readonly Attribution[],
  phrases: readonly Phrase[],
  words: SpeakerWords,
): Scene {
  const count = page.tokens.length;
  const phraseAt = new Int32Array(count).fill(-1);
  for (const { index, core } of phrases) phraseAt.fill(index, core.first, core.last);
  for (const { index, head } of phrases) phraseAt[head] = index;
  const sourceOf = Int32Array.from(attributions, ({ source }) => {
    if (!source[0]) return -1;
    const run = tokensOf(page, source[0]);
    return sourcePhrase(page, phrases, phraseAt, run, words)?.index ?? -1;
  });
  const speaksIn = new Int32Array(phrases.length).fill(-1);
  for (const [a, phrase] of sourceOf.entries()) if (phrase >= 0) speaksIn[phrase] = a;
  const entities = new Entities(phrases);
  for (const phrase of phrases)
    for (const index of phrase.members) entities.keepApart(phrase, phrases[index]!);
  return {
    page,
    words,
    attributions,
    phrases,
    entities,
    phraseAt,
    contentAt: contents(page, attributions),
    parentOf: parents(attributions),
    sourceOf,
    speaksIn,
  };
}

function parents(attributions: readonly Attribution[]): Int32Array {
  const byId = new Map(attributions.map(({ id }, a) => [id, a]));
  return Int32Array.from(attributions, ({ parent }) => (parent === null ? -1 : (byId.get(parent) ?? -1)));
}

/** The innermost content of each token: attributions in order of their content's length, the longest first. */
function contents(page: Page, attributions: readonly Attribution[]): Int32Array {
  const column = new Int32Array(page.tokens.length).fill(-1);
  const sizes = attributions.map(({ content }) =>
    content.reduce((sum, { start, end }) => sum + end - start, 0),
  );
  const order = [...attributions.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const a of order) {
    for (const span of attributions[a]!.content) {
      const { first, last } = tokensOf(page, span);
      column.fill(a, first, last);
    }
  }
  return column;
}
