import type { TimeReader } from './time-reader.ts';

/** A time of day: minutes after midnight, and the index after it. */
export interface Clock {
  readonly last: number;
  readonly minute: number;
}

/** *9 a.m.*, *10:35 p.m. EST*, *9am*, *noon*, *at 17:30*. */
export function clockAt(r: TimeReader, i: number): Clock | null {
  const { minute } = r.word(i);
  if (minute !== undefined) return { last: i + 1, minute };
  if (!r.startsWithDigit(i)) return null;
  const parts = /^(\d{1,2})(?:([:.])(\d{2}))?(\D{2,4})?$/.exec(r.form(i));
  if (!parts) return null;
  const [hour, minutes] = [Number(parts[1]), Number(parts[3] ?? 0)];
  if (hour > 24 || minutes > 59) return null;
  const joined = parts[4] ? r.words.words.get(r.keyOf(parts[4]))?.halfDay : undefined;
  if (parts[4] && joined === undefined) return null;
  const half = joined ?? r.word(i + 1).halfDay;
  if (half === undefined) return twentyFourHours(r, i, parts[2] !== ':', hour * 60 + minutes);
  if (hour < 1 || hour > 12) return null;
  const last = joined === undefined ? i + 2 : i + 1;
  return { last: afterZone(r, last), minute: ((hour % 12) + half) * 60 + minutes };
}

/** *at 17:30*, *17:30 GMT*. */
function twentyFourHours(r: TimeReader, i: number, bare: boolean, minute: number): Clock | null {
  const last = afterZone(r, i + 1);
  const placed = r.word(i - 1).at || r.word(i - 1).before;
  return !bare && minute < 1440 && (placed || last > i + 1) ? { last, minute } : null;
}

function afterZone(r: TimeReader, i: number): number {
  return r.word(i).zone && r.isCapital(i) ? i + 1 : i;
}
