import { isApostrophe, isDigitAt, isWordAt, wordEnd } from './characters.ts';
import type { TokenRules } from './rules.ts';

/** Longest clitic (`ll`, `re`, `ve`); longer runs need not be sliced to know that they are none. */
const LONGEST_CLITIC = 2;

/**
 * Where the word that ends at `end` is cut, when an apostrophe follows it: `do|n't`, `mayor|'s`, `I|'m`.
 * Returns the start of the clitic, or -1 when the apostrophe belongs to the word (`O'Hara`, `o'clock`) or to neither.
 */
export function cliticStart(text: string, start: number, end: number, rules: TokenRules): number {
  const after = wordEnd(text, end + 1);
  const size = after - end - 1;
  if (size < 1 || size > LONGEST_CLITIC) return -1;
  const form = text.slice(end + 1, after).toLowerCase();
  if (form === 't' && /[nN]/.test(text[end - 1]!)) return end - 1 > start ? end - 1 : -1;
  return rules.clitics.has(form) && !isDecade(text, start, end, form) ? end : -1;
}

/** `1980's` and `80's` are decades, one word. */
function isDecade(text: string, start: number, end: number, clitic: string): boolean {
  const size = end - start;
  return clitic === 's' && (size === 2 || size === 4) && text[end - 1] === '0' && isDigitAt(text, start);
}

/** End of a word that begins with the apostrophe at `i` (`'em`, `’80s`, `'71`, a stray `'s`), or -1. */
export function elisionEnd(text: string, i: number, rules: TokenRules): number {
  if (isWordAt(text, i - 1)) return -1;
  if (isDigitAt(text, i + 1) && isDigitAt(text, i + 2)) {
    const end = i + 3 + (text[i + 3] === 's' ? 1 : 0);
    const year = !isWordAt(text, end) && !goesOn(text, end) && !isApostrophe(text.charCodeAt(end));
    return year || text[end - 1] === 's' ? end : -1;
  }
  const end = wordEnd(text, i + 1);
  if (end === i + 2 && /n/i.test(text[i + 1]!) && isApostrophe(text.charCodeAt(end))) return end + 1; // rock 'n' roll
  if (end - i > 6 || end === i + 1 || isApostrophe(text.charCodeAt(end))) return -1;
  const form = text.slice(i + 1, end).toLowerCase();
  return rules.elisions.has(form) || rules.clitics.has(form) ? end : -1;
}

/** The number goes on: `'16.5`, `'30%`. */
function goesOn(text: string, i: number): boolean {
  return text[i] === '%' || (/[.,:]/.test(text[i] ?? '') && isDigitAt(text, i + 1));
}
