import { InvalidCursor } from '../threads/refusals.ts';

const WHOLE = /^\d{1,16}$/;
/** A confidence, from 0 to 1, as JavaScript writes it, and a number. */
const SURE = /^([01]|0\.\d{1,20}|\d(?:\.\d{1,20})?e-\d{1,3}) (\d{1,16})$/;

/** The whole numbers of a cursor, as many as wanted; undefined where there is none. Throws `InvalidCursor`. */
export function numbersIn(after: string | undefined, wanted: number): number[] | undefined {
  if (after === undefined) return undefined;
  const parts = after.split(' ');
  if (parts.length !== wanted || !parts.every((part) => WHOLE.test(part))) throw new InvalidCursor();
  return parts.map(Number);
}

/** A cursor of a list of statements: a number or, by day, a day and a number. Throws `InvalidCursor`. */
export function statementCursor(after: string | undefined, order: 'newest' | 'day'): string | undefined {
  if (after === undefined) return undefined;
  const shape = order === 'day' ? /^\d{4}[\d-]{0,6} \d{1,16}$/ : WHOLE;
  if (!shape.test(after)) throw new InvalidCursor();
  return after;
}

/** A cursor of the review: how sure the machine was of the last statement, and its number. Throws `InvalidCursor`. */
export function reviewCursor(after: string | undefined): { confidence: number; id: number } | undefined {
  if (after === undefined) return undefined;
  const [, confidence, id] = SURE.exec(after) ?? [];
  if (id === undefined) throw new InvalidCursor();
  return { confidence: Number(confidence), id: Number(id) };
}
