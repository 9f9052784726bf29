import type { Evidence } from '../../text/evidence.ts';
import { type Day, isoOf, weekdayOf } from './civil.ts';
import type { Clues, Tie, Window } from './clues.ts';
import type { DateCandidate, Published } from './when.ts';

/**
 * How long after the last day that a report tells of by its name the report is: shares of 0, 1, 2 … days, measured on
 * news reports with known dates (121 of TimeBank and AQUAINT: 61, 15, 7, 15, 2 %; those of agencies 77, 21, 2 %).
 */
const GAPS = [0.62, 0.22, 0.07, 0.06, 0.015, 0.01, 0.005] as const;
/** How likely a day is whose weekday the report does not name, against one whose weekday it names. */
const UNNAMED_WEEKDAY = 0.05;
/** Clues that contradict each other are possible, but hardly. */
const CONTRADICTION = 0.002;
/** A candidate survives with this share of all likelihood, and more than {@link MOST} are never kept. */
const SURVIVES = 0.03;
const MOST = 31;

/** Puts all clues together: which days the report may be of. Decides where a single one survives. */
export function solveDate(clues: Clues): Published {
  const weights = weigh(clues);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const evidence = evidenceOf(clues);
  const candidates = [...weights]
    .map(([day, weight]) => ({ day, confidence: round(weight / all) }))
    .filter(({ confidence }) => confidence >= SURVIVES)
    .sort((a, b) => b.confidence - a.confidence || a.day - b.day)
    .slice(0, MOST)
    .map(
      ({ day, confidence }): DateCandidate => ({
        value: isoOf(day),
        confidence,
        clues: cluesFor(day, clues),
      }),
    );
  if (candidates.length === 1) return { value: candidates[0]!.value, by: 'inferred', candidates, evidence };
  if (candidates.length > 1) return { value: null, by: 'undecided', candidates, evidence };
  return { value: null, by: 'undecided', candidates: boundsOnly(clues), evidence };
}

/** Likelihood of every day that some tie leads to. */
function weigh({ ties, windows, weekdays }: Clues): Map<Day, number> {
  const weights = new Map<Day, number>();
  const maps = ties.filter(({ days }) => days.length > 0).map((tie) => reportDays(tie, weekdays));
  for (const map of maps) for (const day of map.keys()) weights.set(day, 1);
  for (const day of weights.keys()) {
    let weight = 1;
    for (const map of maps) weight *= map.get(day) ?? CONTRADICTION;
    for (const window of windows) if (!isIn(day, window)) weight *= window.outside;
    weights.set(day, weight);
  }
  return weights;
}

/** The days of the report that a tie leads to. */
function reportDays({ days, gap }: Tie, weekdays: Clues['weekdays']): Map<Day, number> {
  const found = new Map<Day, number>();
  const add = (day: Day, weight: number) => found.set(day, Math.max(weight, found.get(day) ?? 0));
  for (const [told, weight] of days) {
    const named = weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(told));
    if (gap !== null) add(told + gap, weight);
    else
      for (const [later, share] of GAPS.entries())
        add(told + later, weight * share * (named ? 1 : UNNAMED_WEEKDAY));
  }
  return found;
}

function isIn(day: Day, { from, until }: Window): boolean {
  return (from === null || day >= from) && (until === null || day <= until);
}

/** With nothing that names a day: the stretch between what has been and what is to come, if there is any. */
function boundsOnly({ windows }: Clues): DateCandidate[] {
  const from = Math.max(...windows.map((window) => window.from ?? Number.NEGATIVE_INFINITY));
  const until = Math.min(...windows.map((window) => window.until ?? Number.POSITIVE_INFINITY));
  if (windows.length === 0 || from > until) return [];
  const value = `${Number.isFinite(from) ? isoOf(from) : '..'}/${Number.isFinite(until) ? isoOf(until) : '..'}`;
  return [{ value, confidence: 0.5, clues: windows.map(({ evidence }) => evidence) }];
}

function evidenceOf({ ties, windows, weekdays }: Clues): Evidence[] {
  return [...ties, ...weekdays, ...windows].map(({ evidence }) => evidence);
}

/** The clues that speak for a day. */
function cluesFor(day: Day, { ties, windows, weekdays }: Clues): Evidence[] {
  return [
    ...ties.filter((tie) => reportDays(tie, []).has(day)),
    ...weekdays.filter(({ weekday }) => (weekdayOf(day) - weekday + 7) % 7 < 4),
    ...windows.filter((window) => isIn(day, window)),
  ].map(({ evidence }) => evidence);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
