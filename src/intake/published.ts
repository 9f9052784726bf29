const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +)?';
const CLOCK =
  '(?:,? +(?:at +)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))? *([ap]\\.?m\\.?)? *([a-z]{1,4}|[+-]\\d{2}:?\\d{2})?)?';

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const COMPACT = /^(\d{4})([/.]?)(\d{2})\2(\d{2})$/;
const DAY_FIRST = new RegExp(`^${DAY}(\\d{1,2})(?:st|nd|rd|th)? +${MONTH},? +(\\d{4})${CLOCK}$`, 'i');
const MONTH_FIRST = new RegExp(`^${DAY}${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})${CLOCK}$`, 'i');

/** Zones that RFC 822 and newsrooms write by name, as offsets from UTC. `IST` and the like mean several, so are not here. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

/**
 * A date of publication in ISO 8601, exactly as precise as it is written: `2019-09`, `2019-09-03`,
 * `2019-09-03T14:00+02:00`. Understands ISO 8601 itself, the dates of feeds (RFC 822, `Tue, 03 Sep 2019 14:00:00 +0200`),
 * those of newspapers (`Sept. 3, 2019`) and Unix times. Null for anything else, such as `03/09/2019`, which may be March.
 */
export function publishedOf(value: unknown): string | null {
  if (typeof value === 'number') return fromUnix(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > 64) return null;
  if (/^\d{10}(\d{3})?$/.test(text)) return fromUnix(Number(text));
  return fromIso(text) ?? fromCompact(text) ?? fromWords(text);
}

function fromUnix(number: number): string | null {
  const seconds = number > 1e11 ? number / 1000 : number;
  // From 1973 on: smaller numbers are years or counts.
  if (!(seconds > 1e8 && seconds < 1e10)) return null;
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, clock, zone] = match;
  if (!isDay(year!, month ?? '01', day ?? '01') || (clock && !isClock(clock))) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return clock ? `${date}T${clock.replace(',', '.')}${zone ? offsetOf(zone) : ''}` : date;
}

function fromCompact(text: string): string | null {
  const match = COMPACT.exec(text);
  if (!match) return null;
  const [, year, , month, day] = match;
  return isDay(year!, month!, day!) ? `${year}-${month}-${day}` : null;
}

function fromWords(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return null;
  const [day, name] = dayFirst ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const date = `${match[3]}-${month}-${day.padStart(2, '0')}`;
  if (!isDay(match[3]!, month, day)) return null;
  const [, , , , hours, minutes, seconds, half, zone] = match;
  if (hours === undefined) return date;
  const clock = [hourOf(hours, half), minutes, seconds].filter((part) => part !== undefined).join(':');
  return isClock(clock) ? `${date}T${clock}${zone ? offsetOf(zone) : ''}` : date;
}

function hourOf(hours: string, half: string | undefined): string {
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return String(hour).padStart(2, '0');
}

/** `Z`, `+02:00`, or nothing for a zone that is not known, which leaves a local time. */
function offsetOf(zone: string): string {
  const digits = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return digits ? `${digits[1]}:${digits[2] ?? '00'}` : (ZONES[zone.toLowerCase()] ?? '');
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1400 || y > 2200 || m < 1 || m > 12 || d < 1) return false;
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function isClock(clock: string): boolean {
  const [hours, minutes, seconds = '0'] = clock.split(':');
  return Number(hours) < 24 && Number(minutes) < 60 && Number.parseFloat(seconds) < 61;
}
