import type { Tie } from './clue.ts';
import type { Expression, Meaning } from './meaning.ts';
import type { Resolver } from './resolver.ts';
import { daysOf, isDayWord } from './ties.ts';

/** *the 26th day* counts the first day; now and then somebody counts the days between. */
const COUNTED = { fromOne: 0.95, fromNought: 0.05 } as const;

/** Most counts, and most days that they may have begun on, that are put together. */
const COUNTS = 20;
const STARTS = 20;

type Ordinal = Meaning & { what: 'ordinal' };

/** *the 26th day of the lockdown* with *since August 5*: the day of the count, which is the report's or just before. */
export function countedTies(resolver: Resolver): Tie[] {
  const { expressions, tenses } = resolver;
  const starts = expressions
    .filter(({ meaning }, i) => meaning.what === 'day' && tenses[i] !== 'future')
    .slice(0, STARTS);
  const ties = new Map<string, Tie>();
  let counted = 0;
  for (const [i, count] of expressions.entries()) {
    if (count.meaning.what !== 'ordinal' || ++counted > COUNTS) continue;
    for (const start of starts) {
      const tie = countedTie(resolver, i, count.meaning, start);
      const key = tie?.days.join(' ');
      if (tie && key && (!ties.has(key) || tie.gap === 0)) ties.set(key, tie);
    }
  }
  return preferDated([...ties.values()]);
}

function countedTie(resolver: Resolver, i: number, { number, unit }: Ordinal, start: Expression): Tie | null {
  const first = daysOf(resolver, start.meaning);
  const count = resolver.expressions[i]!;
  const today = [i - 1, i + 1].find((k) => {
    const near = resolver.expressions[k];
    const apart = near && (k > i ? near.first - count.last : count.first - near.last);
    return near && isDayWord(near.meaning) && near.meaning.count === 0 && apart! <= 3;
  });
  const own = today !== undefined && resolver.page.quotation[count.first]! < 0;
  const spans = [start, count].map((one) => resolver.spanOf(one)).sort((a, b) => a.start - b.start);
  const evidence = { by: `counted-${unit}s`, spans, confidence: 0.9 };
  if (unit === 'week') {
    const days = first.flatMap((day) => WEEK.map((k) => [day + 7 * (number - 1) + k, 1 / 7] as const));
    return { days, gap: 0, evidence };
  }
  if (unit !== 'day') return null;
  const days = first.flatMap((day) => [
    [day + number - 1, COUNTED.fromOne] as const,
    [day + number, COUNTED.fromNought] as const,
  ]);
  return { days, gap: own ? 0 : null, evidence };
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Where several dates could have begun the count, those with a year; where several still, none is safe. */
function preferDated(ties: readonly Tie[]): Tie[] {
  const dated = ties.filter(({ days }) => days.length <= WEEK.length);
  const safe = dated.length > 0 ? dated : ties;
  return safe.length === 1 ? [...safe] : [];
}
