import { dayOf, isoOf, mondayOf } from '../../src/analysis/7-times/civil.ts';
import { PART_HOURS } from '../../src/analysis/7-times/resolving.ts';
import type { When } from '../../src/analysis/7-times/when.ts';

/** A temporal expression in the terms of TimeML. */
export interface TimexValue {
  readonly type: string;
  readonly value: string;
}

const PARTS = new Map(
  Object.entries(PART_HOURS).map(([part, hours]) => [
    hours.join('-'),
    { morning: 'MO', midday: 'MI', afternoon: 'AF', evening: 'EV', night: 'NI' }[part]!,
  ]),
);

/**
 * What TimeML writes for a when. TimeML has names where ISO 8601 has intervals (`1989-Q3`, `1998-W08`, `2018-SU`), and
 * values for what no calendar settles (`PAST_REF`, `PXY`).
 */
export function timexOf(text: string, { start, end, kind, value, known, evidence }: When): TimexValue {
  const words = text.slice(start, end);
  if (kind === 'set' && known.weekday) return { type: 'SET', value: `XXXX-WXX-${known.weekday}` };
  if (kind !== 'date')
    return { type: kind.toUpperCase(), value: value === null ? vague(words) : quarters(words, value) };
  if (evidence[0]?.by === 'time-reference') {
    const name =
      value === null ? 'PAST' : value.startsWith('..') ? 'PAST' : value.endsWith('..') ? 'FUTURE' : 'PRESENT';
    return { type: 'DATE', value: `${name}_REF` };
  }
  const plain = named(widened((value ?? '').replace(/^\.\.\/|\/\.\.$/g, ''), evidence));
  return { type: plain.includes('T') ? 'TIME' : 'DATE', value: plain };
}

/** *two quarters* is `P2Q`. */
function quarters(words: string, value: string): string {
  const months = /quarter/i.test(words) ? /^P(\d+)M$/.exec(value) : null;
  return months ? `P${Number(months[1]) / 3}Q` : value;
}

/** The week whose part *this week* is so far; *early June* and *mid-2031* are the month and the year in TimeML, with a modifier. */
function widened(value: string, evidence: When['evidence']): string {
  const some = /^(\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/.exec(value);
  if (some && evidence[0]!.by === 'time-shift' && day(some[1]!) === mondayOf(day(some[1]!))) {
    return `${some[1]}/${isoOf(day(some[1]!) + 6)}`;
  }
  if (!evidence.some(({ by }) => /^time-(early|mid|late)$/.test(by))) return value;
  const days = /^(\d{4}-\d\d)-\d\d(?:\/\1-\d\d)?$/.exec(value);
  if (days && (value.includes('/') || evidence[0]!.by === 'time-month'))
    return weekOf(value.slice(0, 10), value.slice(-10)) ? value : days[1]!;
  return /^(\d{4})-\d\d\/\1-\d\d$/.test(value) ? value.slice(0, 4) : value;
}

/** *several years* is `PXY`. */
function vague(words: string): string {
  const unit =
    /(second|minute|hour|day|week|month|quarter|year|decade|centur)\w*\W*$/i.exec(words)?.[1] ?? '';
  const time = /^(second|minute|hour)/i.test(unit) ? 'T' : '';
  const letter = { decade: 'E', centur: 'C' }[unit.toLowerCase()] ?? unit.charAt(0).toUpperCase();
  return `P${time}X${letter}`;
}

const QUARTERS: Readonly<Record<string, string>> = {
  '01/03': 'Q1', '04/06': 'Q2', '07/09': 'Q3', '10/12': 'Q4', '01/06': 'H1', '07/12': 'H2',
  '03/05': 'SP', '06/08': 'SU', '09/11': 'FA', '12/02': 'WI',
}; // biome-ignore format: a table

function named(value: string): string {
  const part = /^(\d{4}-\d\d-\d\d)T(\d\d):\d\d\/\1T(\d\d):59$/.exec(value);
  if (part) return `${part[1]}T${PARTS.get(`${Number(part[2])}-${Number(part[3]) + 1}`) ?? ''}`;
  const months = /^(\d{4})-(\d\d)\/\d{4}-(\d\d)$/.exec(value);
  if (months) {
    const name = QUARTERS[`${months[2]}/${months[3]}`];
    if (name) return `${months[1]}-${name}`;
  }
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value);
  if (days) return weekOf(days[1]!, days[2]!) ?? value;
  const years = /^(\d{3})\d\/(\d{3})9$/.exec(value);
  if (years && years[1] === years[2]) return years[1]!;
  const century = /^(\d{2})01\/\d{4}$/.exec(value);
  return century ? century[1]! : value;
}

const day = (iso: string) => dayOf(...(iso.split('-').map(Number) as [number, number, number]));

function weekOf(from: string, to: string): string | null {
  const [first, last] = [day(from), day(to)];
  const monday = mondayOf(first);
  if (last !== monday + 6 || (first !== monday && first !== monday + 5)) return null;
  const year = new Date((monday + 3) * 86_400_000).getUTCFullYear();
  const week = 1 + (monday - mondayOf(dayOf(year, 1, 4))) / 7;
  return `${year}-W${String(week).padStart(2, '0')}${first === monday ? '' : '-WE'}`;
}
