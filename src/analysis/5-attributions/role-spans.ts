import type { Span } from '../../text/span.ts';
import type { Manner } from './attribution.ts';
import { isWord, type Page } from './page.ts';

/** Runs of neighbouring tokens as half-open token ranges. */
export function runsOf(tokens: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const token of tokens) {
    const run = runs[runs.length - 1];
    if (run && run[1] === token) run[1]++;
    else runs.push([token, token + 1]);
  }
  return runs;
}

/** The tokens of a half-open range. */
export function tokensOf(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

/** Spans of a source or cue: runs of tokens, without commas at their ends, nor a colon unless it stands alone. */
export function plainSpans(page: Page, tokens: readonly number[]): Span[] {
  return runsOf(tokens).flatMap(([first, last]) => {
    const run = trim(page, first, last, /^[,;:]$/) ?? trim(page, first, last, /^[,;]$/);
    return run ? [spanOf(page, run)] : [];
  });
}

/**
 * Spans of a content: quotation marks of the words they enclose are taken in, commas and full stops at the ends left out
 * unless marks enclose them: *She said {the plan is “dead.”}*, *{The plan is dead}, she said.* The marks around the cue
 * itself enclose nothing of its content: *“I think {it is dead},” she said.* One span a paragraph at least.
 */
export function contentSpans(page: Page, tokens: readonly number[], anchor = -1): Span[] {
  const spans: Span[] = [];
  const around = anchor < 0 ? -1 : page.quotation[anchor]!;
  for (const [first, last] of paragraphRuns(page, tokens)) {
    const run = trim(page, first, last, /^[,;:.—–-]$/, around);
    if (!run) continue;
    const [from, to] = around >= 0 && page.quotation[run[0]] === around ? run : takeMarks(page, run);
    const { start, end } = spanOf(page, [from, to]);
    const before = spans[spans.length - 1];
    if (before && before.end >= start)
      spans[spans.length - 1] = { start: before.start, end: Math.max(end, before.end) };
    else if (holdsWord(page, from, to)) spans.push({ start, end });
  }
  return spans;
}

/** Runs of tokens, cut where a paragraph ends. */
function paragraphRuns({ sentences, sentenceOf }: Page, tokens: readonly number[]): [number, number][] {
  const paragraphOf = (token: number) => sentences[sentenceOf[token]!]!.paragraph;
  return runsOf(tokens).flatMap(([first, last]) => {
    const cuts = [first];
    for (let t = first + 1; t < last; t++) if (paragraphOf(t) !== paragraphOf(t - 1)) cuts.push(t);
    return cuts.map((from, k): [number, number] => [from, cuts[k + 1] ?? last]);
  });
}

/** direct when all content words stand in quotation marks, indirect when none does. */
export function mannerOf(page: Page, tokens: readonly number[]): Manner {
  let quoted = 0;
  let words = 0;
  for (const token of tokens) {
    if (!isWord(page, token)) continue;
    words++;
    if (page.quotation[token]! >= 0) quoted++;
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}

/** The token range without tokens that match `loose` at its ends, save where a quotation encloses them; null when empty. */
function trim(page: Page, first: number, last: number, loose: RegExp, around = -1): [number, number] | null {
  const { tokens, text, quotation } = page;
  const isLoose = (i: number) =>
    (quotation[i]! < 0 || quotation[i] === around) &&
    loose.test(text.slice(tokens[i]!.start, tokens[i]!.end));
  let from = first;
  let to = last;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return from < to ? [from, to] : null;
}

/** Takes in the opening mark right before a quoted first word and the closing mark right after a quoted last one. */
function takeMarks(page: Page, [first, last]: [number, number]): [number, number] {
  const { quotation, mark } = page;
  let from = first;
  let to = last;
  if (from > 0 && quotation[from]! >= 0 && quotation[from - 1] === quotation[from] && mark[from - 1]! & 1)
    from--;
  while (to < quotation.length && quotation[to - 1]! >= 0 && quotation[to] === quotation[to - 1]) {
    if (isWord(page, to)) break;
    to++;
    if (mark[to - 1]! & 2) return [from, to];
  }
  return [from, Math.max(last, mark[to - 1]! & 2 ? to : last)];
}

function spanOf(page: Page, [first, last]: [number, number]): Span {
  return { start: page.tokens[first]!.start, end: page.tokens[last - 1]!.end };
}

function holdsWord(page: Page, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (isWord(page, token)) return true;
  return false;
}
