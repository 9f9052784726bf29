import type { Page } from './page.ts';

/** Labels of the role model: nothing, source (first word, further words), cue, content (first word of a piece, further). */
export const ROLE_LABELS = ['O', 'S', 's', 'Q', 'C', 'c'] as const;

const SENTENCES = 5;
const TOKENS = 240;

/** The tokens that may belong to the cue at `anchor`: its paragraph, at most five sentences and 240 tokens each way. */
export function windowOf(page: Page, anchor: number): { first: number; last: number } {
  const { sentences, sentenceOf } = page;
  const home = sentenceOf[anchor]!;
  const { paragraph } = sentences[home]!;
  let low = home;
  while (low > 0 && home - low < SENTENCES && sentences[low - 1]!.paragraph === paragraph) low--;
  let high = home;
  while (
    high + 1 < sentences.length &&
    high - home < SENTENCES &&
    sentences[high + 1]!.paragraph === paragraph
  ) {
    high++;
  }
  return {
    first: Math.max(sentences[low]!.first, anchor - TOKENS),
    last: Math.min(sentences[high]!.last, anchor + TOKENS),
  };
}
