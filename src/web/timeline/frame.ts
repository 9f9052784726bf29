import { ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { textWidth } from '../text-width.ts';
import type { Bin } from './bins.ts';
import { HOURS, hourText, isoDay } from './calendar.ts';

/** Where things are drawn, in pixels: bars between `left` and `right`, `top` and `base`. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** The left edge of a day, and the day at a pixel (with its fraction). */
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
  readonly y: (statements: number) => number;
  readonly ticksX: readonly Tick[];
  readonly ticksY: readonly Tick[];
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

const DAY = 86_400_000;
/** Size of the letters on axes, and pixels that a date takes. */
const SMALL = 13;
const DATE = 84;
const TOP = 8;

/** Pixels that a bar takes at least, and at most. */
export const NARROWEST = 4;
const WIDEST = 160;

/** The frame of bars over time, in a drawing of so many pixels. */
export function frameOf(bins: readonly Bin[], acts: readonly Act[], width: number, height: number): Frame {
  const most = Math.max(1, ...bins.map((bin) => heightOf(bin, acts)));
  const counts = ticks(0, most, 4).filter(Number.isInteger);
  const left = Math.ceil(Math.max(...counts.map((count) => textWidth(strings.number(count), SMALL)))) + 10;
  const right = Math.max(left + 40, Math.min(width - 12, left + bins.length * WIDEST));
  const [top, base] = [TOP, TOP + height];
  const [begin, end] = [bins[0]?.begin ?? 0, bins.at(-1)?.end ?? 1];
  const x = (day: number) => left + ((day - begin) / (end - begin)) * (right - left);
  const dayAt = (at: number) => begin + ((at - left) / (right - left)) * (end - begin);
  const y = (statements: number) => base - (statements / most) * (base - top);
  const ticksY = counts.map((count) => ({ at: y(count), label: strings.number(count) }));
  return {
    width,
    left,
    right,
    top,
    base,
    x,
    dayAt,
    y,
    ticksY,
    ticksX: datesOn(begin, end, (right - left) / DATE, bins.length, x),
  };
}

/** How many statements of the acts shown a bar stands for. */
export function heightOf(bin: Bin, acts: readonly Act[]): number {
  return acts.reduce((sum, act) => sum + (bin.acts.get(act) ?? 0), 0);
}

function datesOn(begin: number, end: number, room: number, bars: number, x: Frame['x']): Tick[] {
  const wanted = Math.max(1, Math.floor(room));
  const days = utcTicks(new Date(begin * DAY), new Date(end * DAY), Math.min(wanted, bars))
    .map((date) => date.getTime() / DAY)
    .filter((day) => isWhole(day, bars > end - begin) && day < end);
  const every = Math.ceil(days.length / wanted);
  const shown = days.filter((_, index) => index % every === 0);
  const step = shown.length > 1 ? shown[1]! - shown[0]! : end - begin;
  return shown.map((day, index) => ({
    at: x(day),
    label: Number.isInteger(day) ? dateLabel(isoDay(day), step, index === 0) : hourText(day),
  }));
}

/** Whether a label has a day to tell, or an hour where bars are shorter than days. */
const isWhole = (day: number, hours: boolean) =>
  Number.isInteger(day) || (hours && Math.abs(day * HOURS - Math.round(day * HOURS)) < 1e-6);

/** As short as the step allows; the first one, and each that begins a year, tells the year too. */
function dateLabel(iso: string, step: number, first: boolean): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const name = strings.days.months[Number(month) - 1]!.slice(0, 3);
  if (step >= 360) return year;
  const tells = first || (month === '01' && (step > 27 || day === '01'));
  const short = step >= 27 ? name : `${Number(day)} ${name}`;
  return tells ? `${short} ${step >= 27 ? year : `’${year.slice(2)}`}` : short;
}
