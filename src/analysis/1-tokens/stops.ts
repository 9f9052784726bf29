import { isDigitAt, isLowerAt, isSpaceAt, isUpperAt, isWordAt, wordEnd } from './characters.ts';
import type { AbbreviationKind, TokenRules } from './rules.ts';
import type { Token } from './token.ts';
import { domainEnd } from './web.ts';

/** Longest abbreviation that is looked up. */
const LONGEST = 8;
/** How many letters with stops one word may have: `U.S.S.R.`, with room. */
const LONGEST_ACRONYM = 24;

/**
 * Where the word goes on to when the full stop at `stop` belongs to it: after the stop for `Mr.` and `U.S.`, after the
 * last label for `harbour.example.com` and `report.pdf`; -1 when the stop ends a sentence. The word starts at `start`;
 * `before` holds the tokens before it.
 */
export function abbreviationEnd(
  text: string,
  start: number,
  stop: number,
  rules: TokenRules,
  before: readonly Token[],
): number {
  if (text[stop + 1] === '.') return -1;
  const acronym = acronymEnd(text, start, stop);
  if (acronym > 0) return acronym;
  if (isWordAt(text, stop + 1)) return gluedEnd(text, start, stop, rules, before);
  if (stop - start === 1 && isUpperAt(text, start))
    return isInitial(text, start, stop, rules, before) ? stop + 1 : -1;
  return isAbbreviation(text, start, stop, rules, before) ? stop + 1 : -1;
}

/** `U.S.`, `p.m.`, `Ph.D.`, and `U.S` before another mark: single letters with stops between. */
function acronymEnd(text: string, start: number, stop: number): number {
  if (stop - start > 2 || isDigitAt(text, start)) return -1;
  let end = stop;
  let letters = 0;
  while (
    text[end] === '.' &&
    isLetter(text, end + 1) &&
    !isWordAt(text, end + 2) &&
    end - start < LONGEST_ACRONYM
  ) {
    end += 2;
    letters++;
  }
  if (letters === 0 || (stop - start === 2 && text[end] !== '.')) return -1;
  return text[end] === '.' && text[end + 1] !== '.' ? end + 1 : end;
}

function isLetter(text: string, i: number): boolean {
  return isWordAt(text, i) && !isDigitAt(text, i);
}

/** A stop with a letter right after it: a host name, a file name, or a sentence end that lost its space. */
function gluedEnd(
  text: string,
  start: number,
  stop: number,
  rules: TokenRules,
  before: readonly Token[],
): number {
  const domain = domainEnd(text, start, stop, rules.domains);
  if (domain > 0) return domain;
  const second = wordEnd(text, stop + 1);
  if (text[second] === '.' && kindOfAbbreviation(text, start, second, rules)) return second + 1; // "W.Va.", "M.Phil."
  if (isAbbreviation(text, start, stop, rules, before)) return stop + 1;
  const capital = isUpperAt(text, stop + 1);
  // "officials.Foreign": a sentence end; "PLAN.XLS", "report.pdf", "v2.1b": a name.
  if (capital && !(isUpperAt(text, stop - 1) && isUpperAt(text, stop + 2))) return -1;
  if (isDigitAt(text, stop + 1) && isLowerAt(text, stop - 1) && stop - start > 3) return -1;
  return second;
}

/** `Tomas W. Veld` has an initial, `Plan B. He left` has not. */
function isInitial(
  text: string,
  start: number,
  stop: number,
  rules: TokenRules,
  before: readonly Token[],
): boolean {
  const next = nextOnLine(text, stop + 1);
  if (!isWordAt(text, next)) return text[next] === ',' || text[next] === '-';
  const end = wordEnd(text, next);
  if (isLowerAt(text, next)) return true;
  if (rules.starters.has(text.slice(next, Math.min(end, next + 12)))) return false;
  const last = before.at(-1);
  const single = text[start] === 'I' && last !== undefined && isLowerAt(text, last.start);
  return !single;
}

function isAbbreviation(
  text: string,
  start: number,
  stop: number,
  rules: TokenRules,
  before: readonly Token[],
): boolean {
  const kind = kindOfAbbreviation(text, start, stop, rules);
  if (!kind) return false;
  if (kind === 'number') return isDigitAt(text, nextOnLine(text, stop + 1));
  if (kind === 'state') return isAfterComma(text, before);
  if (kind !== 'month') return true;
  // "on Mar. 5", "last Thurs., …", but "the red planet Mar." is nobody's month: a stop before a line's end is a stop.
  return nextOnLine(text, stop + 1) < text.length;
}

/** The kind of the abbreviation whose letters, without the last stop, are `[start, stop)`; undefined when it is none. */
export function kindOfAbbreviation(
  text: string,
  start: number,
  stop: number,
  rules: Pick<TokenRules, 'abbreviations'>,
): AbbreviationKind | undefined {
  const size = stop - start;
  if (size > LONGEST || size < 1) return undefined;
  const form = text.slice(start, stop);
  const kind = rules.abbreviations.get(form);
  if (kind || size < 2 || form !== form.toUpperCase()) return kind;
  return rules.abbreviations.get(form[0] + form.slice(1).toLowerCase());
}

function isAfterComma(text: string, before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last !== undefined && /[,(–-]/.test(text[last.start]!);
}

/** The next character on the same line that is no space; the line's end, or the text's. */
function nextOnLine(text: string, i: number): number {
  let at = i;
  while (at < text.length && isSpaceAt(text, at) && text[at] !== '\n' && at < i + 8) at++;
  return at;
}
