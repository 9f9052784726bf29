import { isDigitAt, isWordAt } from '../1-tokens/characters.ts';
import { datelineEnd } from '../2-sentences/datelines.ts';
import { XPOS } from '../3-syntax/syntax.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Expression } from './meaning.ts';

/** A date at the head of a report that is the report's own. */
export interface HeaderDate {
  readonly expression: Expression;
  readonly by: 'byline' | 'dateline';
}

const PREPOSITION = XPOS.indexOf('IN');
const DONE = new Set([XPOS.indexOf('VBN'), XPOS.indexOf('VBD')]);
/** Paragraphs from the top in which a date line is looked for. */
const PARAGRAPHS = 8;
/** Most words that may stand beside the date: *By Anna Ruiz, Selva correspondent — Published 18 June 2031*. */
const BESIDE = 10;

/**
 * The date line (`Wednesday, June 18, 2031`, `Published: 18 June 2031 09:30`) or dateline (`SELVA, June 18 (Agency) —`)
 * of a report, or null.
 */
export function headerDate(page: Page, expressions: readonly Expression[]): HeaderDate | null {
  let at = 0;
  for (const [number, { first, last }] of page.paragraphs.slice(0, PARAGRAPHS).entries()) {
    while (at < expressions.length && expressions[at]!.first < first) at++;
    const dash = datelineEnd(page.text, page.tokens, first, last, number);
    for (let k = at; k < expressions.length && expressions[k]!.first < last; k++) {
      const expression = expressions[k]!;
      const { what } = expression.meaning;
      if (what !== 'day' && what !== 'numeric') continue;
      if (expression.last <= dash && dash > first) return { expression, by: 'dateline' };
      if (isAlone(page, expression, first, last)) return { expression, by: 'byline' };
    }
  }
  return null;
}

/** A line of little else than a full date, at its beginning or end. */
function isAlone(page: Page, expression: Expression, first: number, last: number): boolean {
  const { meaning } = expression;
  if (meaning.what === 'day' && (meaning.year === undefined || meaning.month === undefined)) {
    if (meaning.weekday === undefined || expression.last - expression.first < last - first) return false;
  }
  if (last - first - (expression.last - expression.first) > BESIDE) return false;
  const finite = page.verbsBefore[last]! - page.verbsBefore[first]!;
  if (finite > 1) return false;
  const tail = page.text.slice(page.tokens[last - 1]!.start, page.tokens[last - 1]!.end);
  if (/^[.?!]["”]?$/.test(tail)) return false;
  return opensFree(page, expression.first, first) && closesFree(page, expression.last, last);
}

/** Nothing, a mark or a participle before the date: *Published 18 June 2031*, *Updated on …*; not *the floods of …*. */
function opensFree({ syntax, text, tokens }: Page, date: number, first: number): boolean {
  if (date === first || !isWordAt(text, tokens[date - 1]!.start)) return true;
  const before = syntax.xpos[date - 1] === PREPOSITION ? date - 2 : date - 1;
  return before >= first && DONE.has(syntax.xpos[before]!);
}

/** Nothing, a mark or a time of day after the date; not *3 May 2031 accord signed*. */
function closesFree({ text, tokens }: Page, date: number, last: number): boolean {
  if (date === last) return true;
  const { start } = tokens[date]!;
  return !isWordAt(text, start) || isDigitAt(text, start);
}
