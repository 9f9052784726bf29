import type { Unit } from './meaning.ts';

/** Designator and multiplier of each unit in ISO 8601 durations. */
const DESIGNATORS: Readonly<Record<Unit, readonly [designator: string, times: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['D', 2],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['M', 3],
  season: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** *three days* is `P3D`, *two and a half years* `P2Y6M`, *half an hour* `PT30M`; null for a count of less than nothing. */
export function isoDuration(count: number, unit: Unit): string | null {
  if (!(count > 0) || count > 1e9) return null;
  const [designator, times] = DESIGNATORS[unit];
  const time = unit === 'second' || unit === 'minute' || unit === 'hour';
  const amount = count * times;
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5 ? halfOf(unit) : null;
  const main = half !== null ? (whole > 0 ? `${whole}${designator}` : '') : `${amount}${designator}`;
  return `${time ? 'PT' : 'P'}${main}${half ?? ''}`;
}

function halfOf(unit: Unit): string | null {
  if (unit === 'hour') return '30M';
  return unit === 'year' ? '6M' : null;
}
