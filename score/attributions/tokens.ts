import type { Span } from '../../src/text/span.ts';

/**
 * The tokens that scores count, on purpose not those of the analysis, so that a better tokenizer does not move
 * the measure: every run of letters and digits (a word), and every other character that is no white space.
 */
export interface ScoreTokens {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether the token holds a letter or digit. */
  readonly word: readonly boolean[];
}

export function scoreTokens(text: string): ScoreTokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: boolean[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
    start.push(match.index);
    end.push(match.index + match[0].length);
    word.push(/[\p{L}\p{N}]/u.test(match[0]));
  }
  return { start, end, word };
}

/**
 * Indices of the tokens that `spans` touch, rising, each once: only the words among them, so that a comma more
 * or less is no error; all of them where there is no word (a colon as cue).
 */
export function extentOf(spans: readonly Span[], tokens: ScoreTokens): readonly number[] {
  const all = new Set<number>();
  for (const span of spans) {
    for (let token = firstEndingAfter(span.start, tokens.end); token < tokens.start.length; token++) {
      if (tokens.start[token]! >= span.end) break;
      all.add(token);
    }
  }
  const words = [...all].filter((token) => tokens.word[token]);
  return (words.length > 0 ? words : [...all]).sort((a, b) => a - b);
}

function firstEndingAfter(offset: number, ends: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
