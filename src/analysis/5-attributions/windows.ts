import type { Page } from './page.ts';

const SENTENCES = 5;
const TOKENS = 150;

/**
 * The tokens that may belong to the cue at `anchor`: its paragraph, at most five sentences and 150 tokens each way. A cue
 * inside a quotation has all its roles there: in *“People think that,” said Ruiz* Ruiz is not what people think.
 */
export function windowOf(page: Page, anchor: number): { first: number; last: number } {
  const { sentences, sentenceOf } = page;
  const home = sentenceOf[anchor]!;
  let low = home;
  while (low > 0 && home - low < SENTENCES && runsOn(page, low - 1)) low--;
  let high = home;
  while (high + 1 < sentences.length && high - home < SENTENCES && runsOn(page, high)) high++;
  const first = Math.max(sentences[low]!.first, anchor - TOKENS);
  const last = Math.min(sentences[high]!.last, anchor + TOKENS);
  return page.quotation[anchor]! < 0 ? { first, last } : insideQuotation(page, anchor, first, last);
}

/** The part of the window that stands in the anchor's quotation, outer marks left out. */
function insideQuotation({ quotation, mark }: Page, anchor: number, first: number, last: number) {
  const own = quotation[anchor]!;
  let from = anchor;
  while (from > first && quotation[from - 1] === own) from--;
  let to = anchor + 1;
  while (to < last && quotation[to] === own) to++;
  if (from < anchor && mark[from]! & 1) from++;
  if (to - 1 > anchor && mark[to - 1]! & 2) to--;
  return { first: from, last: to };
}

/** Whether the sentence after `sentence` belongs to the same paragraph, or to one that a colon leads into: *She said:* */
function runsOn(page: Page, sentence: number): boolean {
  const { sentences, text } = page;
  const here = sentences[sentence]!;
  return sentences[sentence + 1]!.paragraph === here.paragraph || text[here.end - 1] === ':';
}
