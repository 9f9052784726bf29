import type { Page } from './page.ts';

const SENTENCES = 5;
const TOKENS = 240;

/** The tokens that may belong to the cue at `anchor`: its paragraph, at most five sentences and 240 tokens each way. */
export function windowOf(page: Page, anchor: number): { first: number; last: number } {
  const { sentences, sentenceOf } = page;
  const home = sentenceOf[anchor]!;
  let low = home;
  while (low > 0 && home - low < SENTENCES && runsOn(page, low - 1)) low--;
  let high = home;
  while (high + 1 < sentences.length && high - home < SENTENCES && runsOn(page, high)) high++;
  return {
    first: Math.max(sentences[low]!.first, anchor - TOKENS),
    last: Math.min(sentences[high]!.last, anchor + TOKENS),
  };
}

/** Whether the sentence after `sentence` belongs to the same paragraph, or to one that a colon leads into: *She said:* */
function runsOn(page: Page, sentence: number): boolean {
  const { sentences, text } = page;
  const here = sentences[sentence]!;
  return sentences[sentence + 1]!.paragraph === here.paragraph || text[here.end - 1] === ':';
}
