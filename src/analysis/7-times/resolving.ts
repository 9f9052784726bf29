import { addMonths, civilOf, type Day, dayOf, isCivil, mondayOf, weekdayOf } from './civil.ts';
import type { DayPart, Meaning, Step, Unit } from './meaning.ts';
import {
  type Moment,
  momentOfCentury,
  momentOfDay,
  momentOfDecade,
  momentOfHalf,
  momentOfMonth,
  momentOfQuarter,
  momentOfSeason,
  momentOfWeek,
  momentOfWeekend,
  momentOfYear,
  SEASON_MONTHS,
} from './moment.ts';
import type { NamedDay } from './named-days.ts';
import type { Tense } from './tense.ts';

/** What a meaning is resolved against. */
export interface Setting {
  /** The report's date, where it is known or tried. */
  readonly report: Day | null;
  /** The last date before in the text. */
  readonly focus: Moment | null;
  /** The last day before in the text, near by, from which *the same day* and *a day later* count. */
  readonly day: Moment | null;
  /** The last quarter of a year before in the text, with which *a year earlier* is compared. */
  readonly quarter: Moment | null;
  readonly tense: Tense;
  readonly namedDays: readonly NamedDay[];
}

type Of<What extends Meaning['what']> = Meaning & { what: What };

/** Hours of the parts of a day, as TimeML's annotators take them. */
export const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  morning: [6, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [18, 22],
  night: [20, 24],
};

/** The stretch of the calendar that a meaning names in a setting; null where the setting does not settle it. */
export function resolve(meaning: Meaning, setting: Setting): Moment | null {
  switch (meaning.what) {
    case 'day':
      return resolveDay(meaning, setting);
    case 'numeric':
      return resolveNumeric(meaning, setting);
    case 'month':
      return resolveMonth(meaning, setting);
    case 'year':
      return momentOfYear(meaning.year);
    case 'decade':
      return momentOfDecade(meaning.year);
    case 'century':
      return momentOfCentury(meaning.number);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'quarter':
      return resolveQuarter(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'holiday':
      return resolveHoliday(meaning, setting);
    case 'span':
      return resolveSpan(meaning, setting);
    case 'clock':
      return setting.focus?.grain === 'day' ? momentOfDay(setting.focus.from) : dayOrNull(setting.report);
    case 'reference':
      return meaning.to === 'present' ? dayOrNull(setting.report) : null;
    default:
      return null;
  }
}

const dayOrNull = (day: Day | null) => (day === null ? null : momentOfDay(day));

/** The one of some years' days that lies nearest in the direction of the tense. */
function nearest(report: Day, tense: Tense, dayIn: (year: number) => Day | null, length = 0): number | null {
  const { year } = civilOf(report);
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayIn(candidate);
    if (day === null) continue;
    const distance = distanceOf(day, day + length, report, tense);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

/** How much farther a day on the wrong side of the tense counts, and one to come where no tense says. */
const WRONG_SIDE = 25;
const WRONG_SIDE_OF_PASSIVE = 4;
const AHEAD = 1.2;

/** How far a stretch lies from the report, as the tense weighs it. */
function distanceOf(from: Day, to: Day, report: Day, tense: Tense): number {
  const ahead = Math.max(0, from - report);
  const back = Math.max(0, report - to);
  if (tense === 'past') return back + ahead * WRONG_SIDE;
  if (tense === 'passive') return back + ahead * WRONG_SIDE_OF_PASSIVE;
  if (tense === 'future') return ahead + back * WRONG_SIDE_OF_PASSIVE;
  return back + ahead * AHEAD;
}

function resolveDay(
  { day, month, year, weekday }: Of<'day'>,
  { report, focus, tense }: Setting,
): Moment | null {
  if (month === undefined) {
    if (report === null) return null;
    const { year: y, month: m } = civilOf(focus?.grain === 'month' ? focus.from : report);
    return isCivil(y, m, day) ? momentOfDay(dayOf(y, m, day)) : null;
  }
  const dayIn = (some: number) => {
    if (!isCivil(some, month, day)) return null;
    const found = dayOf(some, month, day);
    return weekday === undefined || weekdayOf(found) === weekday ? found : null;
  };
  if (year !== undefined) return isCivil(year, month, day) ? momentOfDay(dayOf(year, month, day)) : null;
  if (report === null) return null;
  const found =
    nearest(report, tense, dayIn) ??
    nearest(report, tense, (some) => (isCivil(some, month, day) ? dayOf(some, month, day) : null));
  return found === null ? null : dayOrNull(dayIn(found) ?? dayOf(found, month, day));
}

/** *18/06/31* can only be read one way; *05/06/31* both, unless one is the report's own date. */
function resolveNumeric({ first, second, year }: Of<'numeric'>, { report }: Setting): Moment | null {
  const readings = [
    isCivil(year, second, first) ? dayOf(year, second, first) : null,
    isCivil(year, first, second) ? dayOf(year, first, second) : null,
  ].filter((day) => day !== null);
  if (readings.length === 1 || first === second) return dayOrNull(readings[0] ?? null);
  return dayOrNull(readings.find((day) => day === report) ?? null);
}

function resolveMonth(meaning: Of<'month'>, { report, tense }: Setting): Moment | null {
  const { month, year, step, yearStep } = meaning;
  if (year !== undefined) return momentOfMonth(year, month);
  if (report === null) return null;
  const { year: now, month: current } = civilOf(report);
  if (yearStep !== undefined) return momentOfMonth(now + yearStep, month);
  if (step === 0) return momentOfMonth(now, month);
  if (step === -1) return momentOfMonth(month < current ? now : now - 1, month);
  if (step === 1) return momentOfMonth(month > current ? now : now + 1, month);
  const found = nearest(report, tense, (some) => dayOf(some, month, 1), 29);
  return found === null ? null : momentOfMonth(found, month);
}

function resolveSeason({ season, year, step }: Of<'season'>, { report, tense }: Setting): Moment | null {
  if (year !== undefined) return momentOfSeason(year, season);
  if (report === null) return null;
  const start = (some: number) => dayOf(some, SEASON_MONTHS[season], 1);
  const { year: now } = civilOf(report);
  if (step === -1)
    return momentOfSeason([now, now - 1, now - 2].find((some) => start(some) + 90 < report)!, season);
  if (step === 1) return momentOfSeason(start(now) > report ? now : now + 1, season);
  const found = nearest(report, step === 0 ? 'unknown' : tense, start, 90);
  return found === null ? null : momentOfSeason(found, season);
}

function resolveQuarter(meaning: Of<'quarter'>, { report, tense }: Setting): Moment | null {
  const { number, parts, year, step } = meaning;
  const make = parts === 2 ? momentOfHalf : momentOfQuarter;
  if (year !== undefined) return make(year, number);
  if (report === null) return null;
  const length = 12 / parts;
  const now = civilOf(report).year;
  if (step !== undefined) return make(now + step, number);
  const found = nearest(report, tense, (some) => dayOf(some, (number - 1) * length + 1, 1), length * 30);
  return found === null ? null : make(found, number);
}

/** Newspapers call the day of publication by its name too: *said on Thursday* in Thursday's report is that day. */
function resolveWeekday({ weekday, step }: Of<'weekday'>, { report, tense }: Setting): Moment | null {
  if (report === null) return null;
  const back = (weekdayOf(report) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(report) + 7) % 7;
  if (step === -1) return momentOfDay(report - (back || 7));
  if (step === 1) return momentOfDay(report + (ahead || 7));
  if (step === 0) return momentOfDay(mondayOf(report) + weekday - 1);
  if (tense === 'future') return momentOfDay(report + ahead);
  return momentOfDay(report - back);
}

const DAYS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'weekend']);

function resolveShift(meaning: Of<'shift'>, setting: Setting): Moment | null {
  const { count, unit, from, whole } = meaning;
  const { report, focus, day, quarter, tense } = setting;
  if (unit === 'year' && !whole && quarter) return { ...shifted(quarter.from, 4 * count, 'quarter')! };
  if (unit === 'quarter' && from === 'text' && quarter) return shifted(quarter.from, count, 'quarter');
  const anchor = from === 'report' ? dayOrNull(report) : DAYS.has(unit) ? day : focus;
  if (!anchor) return null;
  // *over the weekend* in Monday’s report is the one that has just been.
  if (unit === 'weekend' && count === 0 && tense !== 'future' && weekdayOf(anchor.from) < 6) {
    return momentOfWeekend(anchor.from - 7);
  }
  if (unit === 'decade' && !whole) return shifted(anchor.from, 10 * count, 'year');
  if (unit === 'day') return momentOfDay(anchor.from + Math.round(count));
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return anchor.grain === 'day' ? momentOfDay(anchor.from) : null;
  // What has been *this week* was between Monday and the report.
  if (unit === 'week' && count === 0 && from === 'report' && (tense === 'past' || tense === 'passive')) {
    return { grain: 'range', from: momentOfWeek(anchor.from).from, to: anchor.from };
  }
  const exact = from === 'text' && !whole && anchor.grain === 'day';
  if (exact && (unit === 'week' || unit === 'fortnight')) {
    return momentOfDay(anchor.from + count * (unit === 'week' ? 7 : 14));
  }
  return shifted(anchor.from, count, unit);
}

function shifted(day: Day, count: number, unit: Unit): Moment | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'week':
      return momentOfWeek(day + 7 * Math.round(count));
    case 'fortnight':
      return momentOfWeek(day + 14 * Math.round(count));
    case 'weekend':
      return momentOfWeekend(day + 7 * count);
    case 'month': {
      const moved = civilOf(addMonths(day, Math.round(count)));
      return momentOfMonth(moved.year, moved.month);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + count;
      return momentOfQuarter(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'decade':
      return momentOfDecade((Math.floor(year / 10) + count) * 10);
    case 'century':
      return momentOfCentury(Math.floor((year - 1) / 100) + 1 + count);
    case 'year':
      return momentOfYear(year + Math.round(count));
    default:
      return null;
  }
}

function resolveHoliday(meaning: Of<'holiday'>, { report, tense, namedDays }: Setting): Moment | null {
  const named = namedDays[meaning.index]!;
  const { nth, step } = meaning;
  const year =
    meaning.year ?? (nth !== undefined && named.since !== null ? named.since + nth - 1 : undefined);
  if (year !== undefined) return dayOrNull(named.dayIn(year));
  if (report === null) return null;
  const direction: Tense = step === -1 ? 'past' : step === 1 ? 'future' : tense;
  const found = nearest(report, direction, (some) => strictly(named.dayIn(some), report, step));
  return found === null ? null : dayOrNull(named.dayIn(found));
}

/** *last Christmas* is not today's. */
function strictly(day: Day | null, report: Day, step: Step | undefined): Day | null {
  if (day === null || (step === -1 && day >= report) || (step === 1 && day <= report)) return null;
  return day;
}

function resolveSpan({ from, to }: Of<'span'>, setting: Setting): Moment | null {
  const [start, end] = [resolve(from, setting), resolve(to, setting)];
  if (!start || !end || end.to < start.from) return null;
  return { grain: 'range', from: start.from, to: end.to };
}
