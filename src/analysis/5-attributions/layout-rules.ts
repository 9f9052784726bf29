import { UPOS } from '../3-syntax/syntax.ts';
import type { Page } from './page.ts';
import { tokensOf } from './role-spans.ts';

/** An attribution that the layout of the text gives, in tokens. */
export interface LaidOut {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly anchor: number;
  readonly rule: string;
}

const PROPN = UPOS.indexOf('PROPN');
const LONGEST_NAME = 6;

/** Attributions by layout, of every paragraph: speaker turns and signed quotations. Linear in the tokens. */
export function findLaidOut(page: Page): LaidOut[] {
  return page.paragraphs.flatMap((paragraph, p) => {
    const turn = speakerTurn(page, paragraph.first, paragraph.last);
    const signed = signedQuotation(page, p);
    return [turn, signed].filter((one) => one !== null);
  });
}

/** *RUIZ: We will not leave.* — a paragraph that begins with a name in capitals and a colon. */
function speakerTurn(page: Page, first: number, last: number): LaidOut | null {
  const from = page.mark[first]! & 1 ? first + 1 : first;
  let colon = from;
  while (colon < last && colon - from <= LONGEST_NAME && isCapitals(page, colon)) colon++;
  if (colon === from || colon + 1 >= last || textOf(page, colon) !== ':') return null;
  const source = tokensOf(from, colon);
  return { source, cue: [colon], content: tokensOf(colon + 1, last), anchor: colon, rule: 'speaker turn' };
}

/** *“We will not leave.” — Anna Ruiz* — a quotation alone, then a dash and a name. */
function signedQuotation(page: Page, p: number): LaidOut | null {
  const { first, last } = page.paragraphs[p]!;
  let dash = last - 1;
  while (dash > first && last - dash <= LONGEST_NAME && !isDash(page, dash)) dash--;
  if (!isDash(page, dash) || dash + 1 >= last) return null;
  if (!tokensOf(dash + 1, last).some((token) => page.syntax.upos[token] === PROPN)) return null;
  const before = dash > first ? { first, last: dash } : page.paragraphs[p - 1];
  if (!before || !isQuotation(page, before.first, before.last)) return null;
  const content = tokensOf(before.first, before.last);
  return { source: tokensOf(dash + 1, last), cue: [dash], content, anchor: dash, rule: 'signed quotation' };
}

function isQuotation(page: Page, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (page.quotation[t]! < 0) return false;
  return last - first > 3;
}

function isDash(page: Page, token: number): boolean {
  return /^[—―–]$|^--$/.test(textOf(page, token));
}

function isCapitals(page: Page, token: number): boolean {
  return /^[\p{Lu}.'’-]+$/u.test(textOf(page, token));
}

function textOf(page: Page, token: number): string {
  const { start, end } = page.tokens[token]!;
  return page.text.slice(start, end);
}
