import type { Page } from '../5-attributions/page.ts';
import type { Clues, OwnWeekday, Tie } from './clue.ts';
import { countedTies } from './counted-days.ts';
import type { Expression } from './meaning.ts';
import type { Resolver } from './resolver.ts';
import { distinct, isBeside, ownWeekdayOf, sideBySide, tieOf } from './ties.ts';
import { ageWindows, weekdaysOf, windowsOf, yearWindows } from './windows.ts';

/** Most clues of a kind that are weighed: far more than a news report has. */
const MOST = 60;

/** Everything in a report that bears on its own date; `dateline` is a date in one that lacks its year. */
export function findClues(page: Page, resolver: Resolver, dateline: Expression | null): Clues {
  const { expressions } = resolver;
  const ties: Tie[] = [];
  const ownWeekdays: OwnWeekday[] = [];
  if (dateline) ties.push(tieOf(resolver, dateline, dateline.meaning, 0, 'dateline', 0.95));
  for (const [i, expression] of expressions.entries()) {
    const next = expressions[i + 1];
    if (next && isBeside(page, expression, next)) {
      const tie = sideBySide(page, resolver, expression, next);
      if (tie) ties.push(tie);
      ownWeekdays.push(...ownWeekdayOf(page, resolver, expression, next));
    }
    if (expression.meaning.what === 'holiday' && expression.meaning.nth !== undefined) {
      ties.push(tieOf(resolver, expression, expression.meaning, null, 'named-day', 0.9));
    }
  }
  ties.push(...countedTies(resolver));
  const windows = [...yearWindows(resolver), ...ageWindows(resolver), ...windowsOf(page, resolver)];
  return {
    ties: distinct(ties).slice(0, MOST),
    windows: windows.slice(0, MOST),
    ownWeekdays: ownWeekdays.slice(0, MOST),
    weekdays: weekdaysOf(resolver),
  };
}
