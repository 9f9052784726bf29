import { isDigitAt, isUpperAt } from '../1-tokens/characters.ts';
import type { Token } from '../1-tokens/token.ts';

/** Longest dateline in tokens: `PORT ALMA, Verania, Sept. 3 (Coast Wire/Agencies) --`. */
const LONGEST = 18;
/** Datelines with nothing to show for it but a dash (`Islamabad - `) are believed in the first paragraphs only. */
const PLAIN_WITHIN = 3;

/**
 * Index after the dash of a dateline that opens the paragraph of tokens `[start, end)`, or `start` when there is none.
 * `OSTMARE, Sept. 3 (Wire) -- Rebels …` and `Ostmare    -   Rebels …` have one; `Ruiz — the mayor — left` has none.
 */
export function datelineEnd(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  paragraph: number,
): number {
  if (!isUpperAt(text, tokens[start]!.start)) return start;
  const limit = Math.min(end - 1, start + LONGEST);
  for (let t = start + 1; t < limit; t++) {
    if (isDash(text, tokens, t)) {
      const agency = text[tokens[t - 1]!.start] === ')';
      const plain = isCapitals(text, tokens[start]!) || (paragraph < PLAIN_WITHIN && t - start <= 4);
      const fits = agency || (plain && isLoneDash(text, tokens, t, end));
      return fits && opensSentence(text, tokens[t + 1]!.start) ? t + 1 : start;
    }
    if (!canStandInDateline(text, tokens[t]!)) return start;
  }
  return start;
}

/** A dash with white space around it, or an em-dash or double hyphen with or without. */
function isDash(text: string, tokens: readonly Token[], t: number): boolean {
  const { start, end } = tokens[t]!;
  const mark = text[start];
  if (mark === '—' || (mark === '-' && end - start === 2)) return true;
  return (mark === '-' || mark === '–') && tokens[t - 1]!.end < start && end < tokens[t + 1]!.start;
}

/** Names, numbers, commas, brackets, slashes and abbreviations. */
function canStandInDateline(text: string, { start, end }: Token): boolean {
  if (isUpperAt(text, start) || isDigitAt(text, start)) return true;
  return end - start === 1 ? /[,()/.:;&'’-]/.test(text[start]!) : text.slice(start, end) === 'de';
}

/** A place in capitals: `OSTMARE`. */
function isCapitals(text: string, { start, end }: Token): boolean {
  const form = text.slice(start, end);
  return form.length > 2 && form === form.toUpperCase();
}

/** No second dash in the paragraph's first tokens, which would make the first one half of a pair. */
function isLoneDash(text: string, tokens: readonly Token[], dash: number, end: number): boolean {
  for (let t = dash + 1; t < Math.min(end - 1, dash + 40); t++) if (isDash(text, tokens, t)) return false;
  return true;
}

function opensSentence(text: string, i: number): boolean {
  return isUpperAt(text, i) || isDigitAt(text, i) || /["“'‘]/.test(text[i]!);
}
