import { isLowerAt } from '../1-tokens/characters.ts';
import type { Token } from '../1-tokens/token.ts';

/** What stands between a token and the one before it. */
export const SAME_LINE = 0;
export const NEW_LINE = 1;
/** A new line that is indented. */
export const INDENTED = 2;
export const BLANK_LINE = 3;

/** For each token, which kind of gap precedes it ({@link SAME_LINE} …); the first token has {@link BLANK_LINE}. */
export function findGaps(text: string, tokens: readonly Token[]): Uint8Array {
  const gaps = new Uint8Array(tokens.length);
  for (let t = 1; t < tokens.length; t++) {
    const from = tokens[t - 1]!.end;
    const to = tokens[t]!.start;
    if (to - from > 1 || (to > from && isBreak(text.charCodeAt(from)))) gaps[t] = gapKind(text, from, to);
  }
  if (tokens.length > 0) gaps[0] = BLANK_LINE;
  return gaps;
}

/** Line feed, carriage return, form feed, next line, line and paragraph separator. */
function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function gapKind(text: string, from: number, to: number): number {
  let lines = 0;
  let last = from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (!isBreak(unit)) continue;
    if (unit === 10 && text.charCodeAt(i - 1) === 13 && i > from) last = i;
    else {
      lines += unit === 0x2029 ? 2 : 1;
      last = i;
    }
  }
  if (lines === 0) return SAME_LINE;
  if (lines > 1) return BLANK_LINE;
  return to - last > 2 ? INDENTED : NEW_LINE;
}

/** Fewer line ends than this say nothing about how a text was wrapped. */
const FEWEST_LINES = 3;

/**
 * True when single line ends are only where a column was full, as in a telegram of 72 columns: many lines end without
 * a full stop and go on in lower case, or, where there is no lower case, nearly all are of one length.
 */
export function isWrapped(text: string, tokens: readonly Token[], gaps: Uint8Array): boolean {
  const lengths: number[] = [];
  let broken = 0;
  let lower = 0;
  let lineStart = 0;
  for (let t = 1; t < tokens.length; t++) {
    if (gaps[t] === SAME_LINE) continue;
    const end = tokens[t - 1]!.end;
    if (gaps[t] !== BLANK_LINE) {
      lengths.push(end - tokens[lineStart]!.start);
      if (!/[.!?:"”’')\]]/.test(text[end - 1]!)) {
        broken++;
        if (isLowerAt(text, tokens[t]!.start)) lower++;
      }
    }
    lineStart = t;
  }
  if (lengths.length < FEWEST_LINES) return lengths.length > 0 && lower === lengths.length;
  if (lower >= lengths.length * 0.3) return true;
  return broken >= lengths.length * 0.6 && isColumn(lengths);
}

/** Lines of one column: none over 100 characters, most within a long word of the longest. */
function isColumn(lengths: readonly number[]): boolean {
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const full = lengths.filter((length) => length > longest - 16).length;
  return longest >= 40 && longest <= 100 && full >= lengths.length * 0.8;
}
