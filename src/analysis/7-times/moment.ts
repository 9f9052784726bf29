import { civilOf, type Day, dayOf, daysInMonth, isoOf, isoYear, mondayOf, twoDigits } from './civil.ts';

/** How finely a stretch of the calendar is told. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A named stretch of the calendar; `from` and `to` are its first and last day. */
export interface Moment {
  readonly grain: Grain | 'months' | 'range';
  readonly from: Day;
  readonly to: Day;
  /** Minutes after midnight, on a day. */
  readonly minute?: number;
  /** A stretch of a day, in hours. */
  readonly hours?: readonly [from: number, to: number];
}

/** Seasons as the months that newspapers of the northern half mean. */
export const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export type Season = keyof typeof SEASON_MONTHS;

export const momentOfDay = (day: Day): Moment => ({ grain: 'day', from: day, to: day });

export const momentOfWeek = (day: Day): Moment => {
  const monday = mondayOf(day);
  return { grain: 'week', from: monday, to: monday + 6 };
};

/** The weekend at the end of the day's week. */
export const momentOfWeekend = (day: Day): Moment => {
  const monday = mondayOf(day);
  return { grain: 'weekend', from: monday + 5, to: monday + 6 };
};

export const momentOfMonth = (year: number, month: number): Moment => months('month', year, month, 1);

export const momentOfQuarter = (year: number, quarter: number): Moment =>
  months('quarter', year, quarter * 3 - 2, 3);

export const momentOfHalf = (year: number, half: number): Moment => months('half', year, half * 6 - 5, 6);

/** Winter begins in December of `year`. */
export const momentOfSeason = (year: number, season: Season): Moment =>
  months('season', year, SEASON_MONTHS[season], 3);

export const momentOfYear = (year: number): Moment => ({
  grain: 'year',
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
});

/** `year` is the decade's first: 1990. */
export const momentOfDecade = (year: number): Moment => ({
  grain: 'decade',
  from: dayOf(year, 1, 1),
  to: dayOf(year + 9, 12, 31),
});

/** The 19th century is 1801 to 1900. */
export const momentOfCentury = (number: number): Moment => ({
  grain: 'century',
  from: dayOf(number * 100 - 99, 1, 1),
  to: dayOf(number * 100, 12, 31),
});

/** `count` months from `month` on, which may lie beyond December. */
function months(grain: Moment['grain'], year: number, month: number, count: number): Moment {
  const last = month + count - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    grain,
    from: dayOf(year, month, 1),
    to: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** ISO 8601: `2031-06-18`, `2031-06-18T09:30`, `2031-06`, `2031`, or an interval. */
export function formatMoment({ grain, from, to, minute, hours }: Moment): string {
  const start = civilOf(from);
  const end = civilOf(to);
  const month = ({ year, month: m }: typeof start) => `${isoYear(year)}-${twoDigits(m)}`;
  switch (grain) {
    case 'day':
      if (minute !== undefined) return `${isoOf(from)}T${clock(minute)}`;
      if (hours) return `${isoOf(from)}T${clock(hours[0] * 60)}/${isoOf(from)}T${clock(hours[1] * 60 - 1)}`;
      return isoOf(from);
    case 'month':
      return month(start);
    case 'quarter':
    case 'half':
    case 'season':
    case 'months':
      return `${month(start)}/${month(end)}`;
    case 'year':
      return isoYear(start.year);
    case 'decade':
    case 'century':
      return `${isoYear(start.year)}/${isoYear(end.year)}`;
    default:
      return from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
  }
}

function clock(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** *early June* is its first ten days, *mid-2031* its June and July; other stretches have no thirds. */
export function thirdOfMoment(moment: Moment, third: 'early' | 'mid' | 'late'): Moment {
  const { year, month } = civilOf(moment.from);
  if (moment.grain === 'month') {
    const [from, to] = { early: [0, 9], mid: [10, 19], late: [20, moment.to - moment.from] }[third] as [
      number,
      number,
    ];
    return { grain: 'range', from: moment.from + from, to: moment.from + to };
  }
  if (moment.grain !== 'year' || month !== 1) return moment;
  const [from, count] = { early: [1, 4], mid: [6, 2], late: [9, 4] }[third] as [number, number];
  return months('months', year, from, count);
}
