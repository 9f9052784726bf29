import { isLowerAt, isWordAt } from '../1-tokens/characters.ts';
import type { Token } from '../1-tokens/token.ts';
import { datelineEnd } from './datelines.ts';
import { findGaps, INDENTED, isWrapped, NEW_LINE, SAME_LINE } from './lines.ts';
import type { SentenceRules } from './rules.ts';
import type { Sentence } from './sentence.ts';
import { StopJudge } from './stops.ts';

/** Longest sentence in tokens: what comes after stays linear in the text even where nobody wrote a full stop. */
export const LONGEST_SENTENCE = 400;
/** How far back from the limit a mark to cut at is looked for. */
const CUT_WINDOW = 150;

/**
 * Groups all tokens into sentences, in order. A sentence never runs over a paragraph's end; paragraphs end at blank
 * lines, and at single line ends unless the text is wrapped at a column.
 */
export function findSentences(text: string, tokens: readonly Token[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  const gaps = findGaps(text, tokens);
  const weakest = isWrapped(text, tokens, gaps) ? INDENTED : NEW_LINE;
  let paragraph = 0;
  let first = 0;
  while (first < tokens.length) {
    let last = first + 1;
    let line = first;
    while (last < tokens.length && (gaps[last]! < weakest || goesOn(text, tokens, gaps, line, last))) {
      if (gaps[last] !== SAME_LINE) line = last;
      last++;
    }
    addParagraph(text, tokens, first, last, paragraph, rules, sentences);
    paragraph++;
    first = last;
  }
  return sentences;
}

/** A line shorter than this may be a list's item. */
const SHORTEST_LINE = 40;

/** A lone wrapped line in a text that is not wrapped: no stop at its end, and the next line goes on in lower case. */
function goesOn(
  text: string,
  tokens: readonly Token[],
  gaps: Uint8Array,
  line: number,
  next: number,
): boolean {
  if (gaps[next] !== NEW_LINE || !isLowerAt(text, tokens[next]!.start)) return false;
  const { end } = tokens[next - 1]!;
  return end - tokens[line]!.start >= SHORTEST_LINE && (text[end - 1] === ',' || isWordAt(text, end - 1));
}

function addParagraph(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  paragraph: number,
  rules: SentenceRules,
  sentences: Sentence[],
): void {
  const judge = new StopJudge(text, tokens, start, end, rules);
  const before = sentences.length;
  const add = (first: number, last: number) => {
    // "He left. ... She stayed." and a stray mark at the end: what has no word is no sentence of its own.
    const joins = sentences.length > before && !hasWord(text, tokens, first, last);
    const from = joins ? sentences.pop()!.first : first;
    sentences.push({ start: tokens[from]!.start, end: tokens[last - 1]!.end, first: from, last, paragraph });
  };
  let first = datelineEnd(text, tokens, start, end, paragraph);
  if (first > start) add(start, first);
  for (let t = first; t < end; t++) {
    const after = judge.endAfter(t);
    if (after > 0) {
      add(first, after);
      first = after;
      t = after - 1;
    } else if (t - first + 1 >= LONGEST_SENTENCE) {
      const cut = cutBefore(text, tokens, t + 1);
      add(first, cut);
      first = cut;
    }
  }
  if (first < end) add(first, end);
}

/** More than a few marks in a row are somebody's ornament, and a sentence. */
const MARKS = 4;

function hasWord(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > MARKS) return true;
  for (let t = first; t < last; t++) if (isWordAt(text, tokens[t]!.start)) return true;
  return false;
}

/** A sensible place to cut a sentence that is too long: after the last semicolon, comma or dash near its end. */
function cutBefore(text: string, tokens: readonly Token[], end: number): number {
  for (let t = end - 1; t > end - CUT_WINDOW; t--) {
    const { start, end: after } = tokens[t]!;
    if (after - start <= 2 && /[;:,–—]|--/.test(text.slice(start, after))) return t + 1;
  }
  return end;
}
