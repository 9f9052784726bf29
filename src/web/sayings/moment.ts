/** A stretch of time, in milliseconds since 1970, half-open: a day is all of its hours, since no more is told. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What an ISO 8601 date or date-time covers; null where it is neither. */
export function momentOf(value: string | null): Moment | null {
  if (value === null) return null;
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) {
    const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? Date.parse(zoned(value)) : Number.NaN;
    return Number.isNaN(at) ? null : { from: at, to: at };
  }
  const parts = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)] as const;
  const [y, m, d] = parts;
  const to = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1);
  return { from: Date.UTC(y, m, d), to };
}

/** A time without a zone is taken for UTC, as the days are: the reader's own zone has nothing to do with it. */
const zoned = (value: string) => (/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`);
