import type { Evidence } from '../../text/evidence.ts';
import type { Page } from '../5-attributions/page.ts';
import { type Day, dayOf, isCivil } from './civil.ts';
import type { Clues, Window } from './clue.ts';
import type { DatableNames } from './datable-names.ts';
import type { Meaning } from './meaning.ts';
import type { Resolver } from './resolver.ts';
import { isBeside } from './ties.ts';
import type { TimeWords } from './time-words.ts';

/** *in 2024, seven years ago* and *next year, in 2027* tell the report's year. */
export function yearWindows(resolver: Resolver): Window[] {
  const { expressions } = resolver;
  const windows: Window[] = [];
  for (const [i, one] of expressions.entries()) {
    const next = expressions[i + 1];
    if (!next || !isBeside(resolver.page, one, next)) continue;
    const [shift, year] = one.meaning.what === 'year' ? [next, one] : [one, next];
    if (shift.meaning.what !== 'shift' || shift.meaning.unit !== 'year' || shift.meaning.from !== 'report')
      continue;
    if (year.meaning.what !== 'year') continue;
    const own = year.meaning.year - shift.meaning.count;
    const spans = [one, next].map((expression) => resolver.spanOf(expression));
    const evidence = { by: 'own-year', spans, confidence: 0.9 };
    windows.push({ from: dayOf(own, 1, 1), until: dayOf(own, 12, 31), outside: 0.001, evidence });
  }
  return windows;
}

/** *opened in 2019, is ten years old* tells the report's year, nearly. */
export function ageWindows(resolver: Resolver): Window[] {
  const { expressions, page, words } = resolver;
  const windows: Window[] = [];
  for (const year of expressions) {
    if (year.meaning.what !== 'year') continue;
    const age = ageAfter(page, words, year.last);
    if (!age) continue;
    const own = year.meaning.year + age.years;
    const spans = [
      resolver.spanOf(year),
      { start: page.tokens[age.first]!.start, end: page.tokens[age.last]!.end },
    ];
    const evidence = { by: 'age', spans, confidence: 0.8 };
    windows.push({ from: dayOf(own, 1, 1), until: dayOf(own, 12, 31), outside: 0.01, evidence });
  }
  return windows;
}

/** Farthest an age stands behind the year that it counts from. */
const AGE_WITHIN = 8;

function ageAfter({ lexemes, sentenceOf, text, tokens }: Page, { words }: TimeWords, i: number) {
  for (let old = i + 2; old < Math.min(lexemes.length, i + AGE_WITHIN); old++) {
    if (sentenceOf[old] !== sentenceOf[i] || !words.get(lexemes[old]!.norm)?.old) continue;
    if (words.get(lexemes[old - 1]!.norm)?.unit !== 'year') continue;
    const { start, end } = tokens[old - 2]!;
    const years = words.get(lexemes[old - 2]!.norm)?.number ?? Number(text.slice(start, end));
    if (years > 0 && years < 1000) return { years, first: old - 2, last: old };
  }
  return null;
}

export function windowsOf(page: Page, resolver: Resolver): Window[] {
  const windows: Window[] = [];
  const { expressions, tenses } = resolver;
  for (const [i, expression] of expressions.entries()) {
    const bound = boundsOf(expression.meaning);
    if (!bound) continue;
    const spans = [resolver.spanOf(expression)];
    const future = tenses[i] === 'future';
    if (future)
      windows.push({
        from: null,
        until: bound.to,
        outside: 0.2,
        evidence: { by: 'date-to-come', spans, confidence: 0.7 },
      });
    else if (tenses[i] === 'past' || tenses[i] === 'passive') {
      const evidence = { by: 'date-gone-by', spans, confidence: 0.9 };
      windows.push({ from: bound.from, until: null, outside: 0.02, evidence });
    } else if (bound.to === bound.from) {
      // Without a tense the day has rather been than not.
      const evidence = { by: 'date-told', spans, confidence: 0.6 };
      windows.push({ from: bound.from, until: null, outside: UNSURE, evidence });
    }
  }
  return [...windows, ...datableWindows(page, resolver.words.datableNames)];
}

/** A window of this weight leans, and bounds nothing. */
export const UNSURE = 0.3;

/** First and last day of a date that names its year. */
function boundsOf(meaning: Meaning): { from: Day; to: Day } | null {
  if (meaning.what === 'year') return { from: dayOf(meaning.year, 1, 1), to: dayOf(meaning.year, 12, 31) };
  if (meaning.what === 'month' && meaning.year !== undefined) {
    return { from: dayOf(meaning.year, meaning.month, 1), to: dayOf(meaning.year, meaning.month, 28) };
  }
  if (meaning.what !== 'day' || meaning.year === undefined || meaning.month === undefined) return null;
  if (!isCivil(meaning.year, meaning.month, meaning.day)) return null;
  const day = dayOf(meaning.year, meaning.month, meaning.day);
  return { from: day, to: day };
}

function datableWindows({ tokens, lexemes }: Page, names: DatableNames): Window[] {
  const windows = new Map<string, Window>();
  for (let i = 0; i < lexemes.length; i++) {
    const entries = names.get(lexemes[i]!.norm);
    if (!entries) continue;
    for (const { keys, from, until } of entries) {
      const key = `${from} ${until}`;
      if (windows.has(key) || !keys.every((one, k) => lexemes[i + k]?.norm === one)) continue;
      const spans = [{ start: tokens[i]!.start, end: tokens[i + keys.length - 1]!.end }];
      windows.set(key, {
        from,
        until,
        outside: 0.03,
        evidence: { by: 'datable-name', spans, confidence: 0.9 },
      });
    }
  }
  return [...windows.values()];
}

/** Weekdays of the past in the outlet's own voice. */
export function weekdaysOf(resolver: Resolver): Clues['weekdays'] {
  const found = new Map<number, Evidence>();
  for (const [i, expression] of resolver.expressions.entries()) {
    const { meaning } = expression;
    if (meaning.what !== 'weekday' || meaning.step !== undefined || resolver.tenses[i] === 'future') continue;
    if (resolver.page.quotation[expression.first]! >= 0 || found.has(meaning.weekday)) continue;
    found.set(meaning.weekday, { by: 'weekday', spans: [resolver.spanOf(expression)], confidence: 0.8 });
  }
  return [...found].map(([weekday, evidence]) => ({ weekday, evidence }));
}
