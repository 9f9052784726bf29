import { ACTS, type Act } from '../../analysis/8-statements/statement.ts';
import type { Asked } from '../../api/client.ts';
import {
  dayNumber,
  isoDay,
  isoHour,
  lengthOf,
  MOST_DAYS_OF_HOURS,
  type Span,
  timeNumber,
  type Unit,
} from './calendar.ts';

/** Which statements the timeline is of, as the API takes it; days apart. */
export type Filter = Omit<NonNullable<Asked<'timeline'>['query']>, 'unit' | 'from' | 'to'>;

/** What the permanent link of a timeline says. */
export interface View {
  readonly filter: Filter;
  /** The days shown; null: as far as there are any. */
  readonly from: number | null;
  readonly to: number | null;
  /** Null: whichever fits. */
  readonly unit: Unit | null;
  /** The days or hours chosen with the brush. */
  readonly span: Span | null;
  readonly hidden: ReadonlySet<Act>;
}

/** Fields of the filter; the first four have a field on the page. */
export const TYPED = ['words', 'speaker', 'outlet', 'act'] as const;
export const OTHERS = ['person', 'addressee', 'target', 'channel', 'manner', 'certainty', 'report'] as const;

/** Reads the query of an address. What it does not understand it leaves out. */
export function viewOf(query: URLSearchParams): View {
  const filter: Record<string, string> = {};
  for (const name of [...TYPED, ...OTHERS]) {
    const value = query.get(name)?.trim();
    if (value) filter[name] = value;
  }
  const [from, to] = [dayIn(query.get('from')), dayIn(query.get('to'))];
  // Ends in the wrong order are none.
  const days = from !== null && to !== null && to < from ? { from: null, to: null } : { from, to };
  return {
    filter: filter as Filter,
    ...days,
    unit: unitIn(query.get('unit'), days),
    span: spanIn(query.get('span')),
    hidden: new Set(query.getAll('hide').filter((act): act is Act => ACTS.includes(act as Act))),
  };
}

function unitIn(unit: string | null, { from, to }: Pick<View, 'from' | 'to'>): Unit | null {
  if (unit === 'year' || unit === 'month' || unit === 'day') return unit;
  if (unit !== 'hour' || from === null || to === null) return null;
  return lengthOf({ first: from, last: to }) <= MOST_DAYS_OF_HOURS ? unit : null;
}

function dayIn(text: string | null): number | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : null;
}

function spanIn(text: string | null): Span | null {
  const ends = (text ?? '').split('..');
  const hours = ends.every((end) => /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3])$/.test(end));
  const [first, last] = ends.map(hours ? timeNumber : dayIn);
  if (hours && first != null && last != null && first <= last) return { first, last, hours };
  return first != null && last != null && first <= last ? { first, last } : null;
}

/** A span as the address has it: `2031-06-17..2031-06-19`, or `2031-06-17T14..2031-06-17T16`. */
export function spanText(span: Span | null): string | null {
  const iso = span?.hours ? isoHour : isoDay;
  return span && `${iso(span.first)}..${iso(span.last)}`;
}

/** Days as the API takes them. */
export function daysAsked({ first, last }: { first: number | null; last: number | null }): {
  from?: string;
  to?: string;
} {
  return {
    ...(first === null ? {} : { from: isoDay(first) }),
    ...(last === null ? {} : { to: isoDay(last) }),
  };
}
