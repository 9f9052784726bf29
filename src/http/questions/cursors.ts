import { QueryError } from '../../record/record.ts';

const WRONG = 'the cursor is none that a page ended with: leave `after` out to begin anew';

/** The numbers of a cursor, as many as wanted; undefined where there is none. Throws `QueryError`. */
export function numbersIn(after: string | undefined, wanted: number): number[] | undefined {
  if (after === undefined) return undefined;
  const numbers = after.split(' ').map(Number);
  if (numbers.length !== wanted || numbers.some((one) => !Number.isFinite(one))) throw new QueryError(WRONG);
  return numbers;
}

/** A cursor of a list of statements: a number, or a day and a number. Throws `QueryError`. */
export function statementCursor(after: string | undefined): string | undefined {
  if (after === undefined || /^(?:\d{4}[\d-]{0,6} )?\d{1,16}$/.test(after)) return after;
  throw new QueryError(WRONG);
}
