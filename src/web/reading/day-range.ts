/** Days since 1970, half-open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** The days of an ISO 8601 date, month, year or interval; an open end is as long as the closed one. Null for all else. */
export function dayRange(value: string): DayRange | null {
  const [first = '', last = first] = value.split('/');
  const from = daysOf(first === '..' ? last : first);
  const to = daysOf(last === '..' ? first : last);
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : null;
}

function daysOf(value: string): DayRange | null {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const next = day !== undefined ? [y, m, d + 1] : month !== undefined ? [y, m + 1, 1] : [y + 1, 0, 1];
  return { from: Date.UTC(y, m, d) / DAY, to: Date.UTC(next[0]!, next[1], next[2]) / DAY };
}

/** The ISO 8601 date of a day since 1970. */
export function dateOf(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** Days, months or years to label an axis with, not more than `most`; each with as much of its date as it needs. */
export function ticksOf(
  { from, to }: DayRange,
  most: number,
): { readonly day: number; readonly label: string }[] {
  const days = to - from;
  const steps: [length: number, ticks: () => string[]][] = [
    ...[1, 2, 7, 14].map((by): [number, () => string[]] => [by, () => everyDays(from, to, by)]),
    ...[1, 3, 6].map((by): [number, () => string[]] => [by * 30, () => everyMonths(from, to, by)]),
    ...[1, 2, 5, 10, 25, 100].map((by): [number, () => string[]] => [
      by * 365,
      () => everyMonths(from, to, by * 12),
    ]),
  ];
  const [, ticks] = steps.find(([length]) => days / length <= most) ?? steps.at(-1)!;
  return ticks().map((label) => ({ day: dayRange(label)!.from, label }));
}

function everyDays(from: number, to: number, by: number): string[] {
  const ticks = [];
  for (let day = Math.ceil(from); day <= to; day += by) ticks.push(dateOf(day));
  return ticks;
}

function everyMonths(from: number, to: number, by: number): string[] {
  const start = new Date(from * DAY);
  const ticks = [];
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let next = Math.ceil(month / by) * by; ; next += by) {
    const label =
      by % 12 === 0 ? String(Math.floor(next / 12)) : `${Math.floor(next / 12)}-${two((next % 12) + 1)}`;
    const range = dayRange(label.padStart(4, '0'));
    if (!range || range.from > to) return ticks;
    if (range.from >= from) ticks.push(label);
  }
}

const two = (value: number) => String(value).padStart(2, '0');
