import { ACTS, type Act } from '../../analysis/8-statements/statement.ts';
import type { Asked } from '../../api/client.ts';
import { dayNumber, isoDay, type Span, type Unit } from './calendar.ts';

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
  /** The days chosen with the brush. */
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
  const unit = query.get('unit');
  return {
    filter: filter as Filter,
    // Ends in the wrong order are none.
    ...(from !== null && to !== null && to < from ? { from: null, to: null } : { from, to }),
    unit: unit === 'year' || unit === 'month' || unit === 'day' ? unit : null,
    span: spanIn(query.get('span')),
    hidden: new Set(query.getAll('hide').filter((act): act is Act => ACTS.includes(act as Act))),
  };
}

function dayIn(text: string | null): number | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : null;
}

function spanIn(text: string | null): Span | null {
  const [first, last] = (text ?? '').split('..').map(dayIn);
  return first != null && last != null && first <= last ? { first, last } : null;
}

/** A span as the address has it: `2031-06-17..2031-06-19`. */
export function spanText(span: Span | null): string | null {
  return span && `${isoDay(span.first)}..${isoDay(span.last)}`;
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
