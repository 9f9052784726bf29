import { utcTicks } from 'd3-time';
import { dayText } from '../day.ts';
import { strings } from '../strings/en.ts';
import type { Moment } from './moment.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where moments stand on a line of so many pixels, and which of them are written below it. */
export interface TimeAxis {
  readonly x: (at: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Pixels that a label takes. */
const LABEL = 104;

/** An axis on which all the moments have room, between two ends in pixels. */
export function timeAxis(moments: readonly Moment[], [left, right]: readonly [number, number]): TimeAxis {
  const first = Math.min(...moments.map(({ from }) => from));
  const last = Math.max(...moments.map(({ to }) => to));
  // Moments that are all one hour still need a line.
  const margin = Math.max(HOUR, (last - first) * 0.03);
  const [begin, end] = [first - margin, last + margin];
  const x = (at: number) => left + ((at - begin) / (end - begin)) * (right - left);
  const wanted = Math.max(1, Math.floor((right - left) / LABEL));
  const ticks = utcTicks(new Date(begin), new Date(end), wanted).map((date) => date.getTime());
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : DAY;
  const shown = ticks.filter((at) => x(at) - left >= LABEL / 2 - 20 && right - x(at) >= LABEL / 2 - 20);
  return { x, ticks: thinned(shown, wanted).map((at) => ({ x: x(at), label: labelOf(at, step) })) };
}

/** d3 gives about as many as wanted; more would run into each other. */
function thinned(ticks: readonly number[], most: number): number[] {
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % every === 0);
}

function labelOf(at: number, step: number): string {
  const iso = new Date(at).toISOString();
  if (step < DAY) {
    const time = iso.slice(11, 16);
    return time === '00:00' ? withoutYear(iso) : `${withoutYear(iso)}, ${time}`;
  }
  if (step < 27 * DAY) return withoutYear(iso);
  return step < 360 * DAY ? shortMonth(iso) : iso.slice(0, 4);
}

const withoutYear = (iso: string) => `${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)}`;
const shortMonth = (iso: string) => dayText(iso.slice(0, 7)).replace(monthOf(iso), monthOf(iso).slice(0, 3));
const monthOf = (iso: string) => strings.days.months[Number(iso.slice(5, 7)) - 1]!;
