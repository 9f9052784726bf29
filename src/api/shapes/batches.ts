import { z } from 'zod';
import { meta } from './reading.ts';

const text = z.string();

/** Reports to add: texts as they are, addresses of pages or feeds. Files come as a multipart form to the same address. */
export const wantedBatch = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        text: text.min(1).max(5_000_000),
        ...meta.pick({ title: true, outlet: true, byline: true, url: true }).shape,
        /** ISO 8601 date. */
        published: z.iso.date().optional(),
      }),
    )
    .max(100)
    .default([]),
  addresses: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(1000)
    .default([]),
});

/** Adding under way or done. */
export const batch = z
  .strictObject({
    id: text,
    state: z.enum(['running', 'done', 'cancelled', 'failed']),
    /** Files, texts and addresses, and how many of them are done. */
    inputs: z.int(),
    done: z.int(),
    counts: z.strictObject({ new: z.int(), known: z.int(), version: z.int(), unread: z.int() }),
    /** A line for each input, or part of one, that was not added: what, and why. */
    failures: z.array(text),
    notes: z.array(text),
    /** Numbers of the reports added, the latest last; the last 200. */
    reports: z.array(z.int()),
    /** Why the whole batch failed, or null. */
    why: text.nullable(),
  })
  .meta({ id: 'Batch' });
