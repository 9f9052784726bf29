import type { Evidence } from '../../text/evidence.ts';
import { type Day, isoOf, weekdayOf } from './civil.ts';
import type { Clues, Tie, Window } from './clue.ts';
import type { DateCandidate, Published } from './when.ts';
import { UNSURE } from './windows.ts';

/**
 * How long after the last day that a report tells of by its name the report is: shares of 0, 1, 2 … days, measured on
 * news reports with known dates (121 of TimeBank and AQUAINT: 61, 15, 7, 15, 2 %; those of agencies 77, 21, 2 %).
 */
const GAPS = [0.62, 0.22, 0.07, 0.06, 0.015, 0.01, 0.005] as const;
/** How likely a day is whose weekday the report does not name, against one whose weekday it names. */
const UNNAMED_WEEKDAY = 0.03;
/**
 * How likely a report of some day calls a day 0, 1, 2 … days before by its weekday alone. Of 277 weekdays in TimeBank
 * and AQUAINT 48, 22, 9, 13, 4, 1 and 1 % do; tempered, since a report names more than one.
 */
const WEEKDAYS_BACK = [1, 0.8, 0.5, 0.5, 0.2, 0.08, 0.05] as const;
/** How likely a report is of another weekday than the one it gives itself. */
const OTHER_WEEKDAY = 0.01;
/** Clues that contradict each other are possible, but hardly. */
const CONTRADICTION = 0.002;
/** A day is kept as a candidate with this share of all likelihood, and more than {@link MOST} never are. */
const KEPT = 0.03;
const MOST = 31;
/** Share that a day, with the days on which its news may have been printed, needs to count as the only one. */
const SURVIVES = 0.75;

/**
 * Puts all clues together: which days the report may be of. A day survives alone where all other candidates are only
 * the days after it, on which the same news could still have been printed; then it is chosen, since a report is of the
 * day of its latest event unless it says otherwise, and its confidence says how sure that is.
 */
export function solveDate(clues: Clues): Published {
  const weights = weigh(clues);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const evidence = evidenceOf(clues);
  const kept = [...weights]
    .map(([day, weight]) => ({ day, confidence: round(weight / all) }))
    .filter(({ confidence }) => confidence >= KEPT)
    .sort((a, b) => b.confidence - a.confidence || a.day - b.day)
    .slice(0, MOST);
  const best = kept[0];
  if (!best) return { value: null, by: 'undecided', candidates: boundsOnly(clues), evidence };
  const candidates = kept.map(
    ({ day, confidence }): DateCandidate => ({ value: isoOf(day), confidence, clues: cluesFor(day, clues) }),
  );
  return survivesAlone(best, kept, clues)
    ? { value: isoOf(best.day), by: 'inferred', candidates, evidence }
    : { value: null, by: 'undecided', candidates, evidence };
}

interface Kept {
  readonly day: Day;
  readonly confidence: number;
}

function survivesAlone(best: Kept, kept: readonly Kept[], { ties }: Clues): boolean {
  // Where the report says *today*, no later day shares the news.
  const printing = ties.some(({ gap }) => gap !== null) ? 0 : GAPS.length - 1;
  const own = kept.filter(({ day }) => day >= best.day && day <= best.day + printing);
  const share = own.reduce((sum, { confidence }) => sum + confidence, 0);
  const rivals = kept.some((other) => other !== best && other.confidence >= best.confidence * 0.9);
  return share >= SURVIVES && !rivals;
}

/** Likelihood of every day that some tie leads to. */
function weigh({ ties, windows, weekdays, ownWeekdays }: Clues): Map<Day, number> {
  const weights = new Map<Day, number>();
  const maps = ties.filter(({ days }) => days.length > 0).map((tie) => reportDays(tie, weekdays));
  for (const map of maps) for (const day of map.keys()) weights.set(day, 1);
  for (const day of weights.keys()) {
    let weight = 1;
    for (const map of maps) weight *= map.get(day) ?? CONTRADICTION;
    for (const window of windows) if (!isIn(day, window)) weight *= window.outside;
    for (const { weekday } of weekdays) weight *= WEEKDAYS_BACK[(weekdayOf(day) - weekday + 7) % 7]!;
    for (const { weekday } of ownWeekdays) if (weekdayOf(day) !== weekday) weight *= OTHER_WEEKDAY;
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
function boundsOnly(clues: Clues): DateCandidate[] {
  const windows = clues.windows.filter(({ outside }) => outside < UNSURE);
  const from = Math.max(...windows.map((window) => window.from ?? Number.NEGATIVE_INFINITY));
  const until = Math.min(...windows.map((window) => window.until ?? Number.POSITIVE_INFINITY));
  if (windows.length === 0 || from > until) return [];
  const value = `${Number.isFinite(from) ? isoOf(from) : '..'}/${Number.isFinite(until) ? isoOf(until) : '..'}`;
  return [{ value, confidence: 0.5, clues: windows.map(({ evidence }) => evidence) }];
}

function evidenceOf({ ties, windows, weekdays, ownWeekdays }: Clues): Evidence[] {
  return [...ties, ...ownWeekdays, ...weekdays, ...windows].map(({ evidence }) => evidence);
}

/** The clues that speak for a day. */
function cluesFor(day: Day, { ties, windows, weekdays, ownWeekdays }: Clues): Evidence[] {
  return [
    ...ties.filter((tie) => reportDays(tie, []).has(day)),
    ...ownWeekdays.filter(({ weekday }) => weekdayOf(day) === weekday),
    ...weekdays.filter(({ weekday }) => (weekdayOf(day) - weekday + 7) % 7 < 4),
    ...windows.filter((window) => isIn(day, window)),
  ].map(({ evidence }) => evidence);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
