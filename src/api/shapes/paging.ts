import { z } from 'zod';
import { act, certainty, channel, manner } from './reading.ts';

/** A number of the record: of a report, a statement, a speaker, a family or a correction. */
export const number = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** How much of a list is asked for. `after` is what the page before gave as `next`. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(200).optional(),
};

/** One page of a list; `next` is null at its end. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });

/** An ISO 8601 date. */
export const day = z.iso.date();

const words = z.string().trim().min(1).max(500);

/** Which statements: the fields that the command line filters by. Everything given must hold. */
export const filter = {
  words: words.optional(),
  speaker: words.optional(),
  addressee: words.optional(),
  target: words.optional(),
  outlet: words.optional(),
  channel: channel.optional(),
  act: act.optional(),
  manner: manner.optional(),
  certainty: certainty.optional(),
  from: day.optional(),
  to: day.optional(),
  report: number.optional(),
  person: number.optional(),
};
