import { z } from 'zod';
import { meta, reading, wireStatement } from './reading.ts';

const text = z.string();

/** A report as lists show it. `published` is an ISO 8601 date, by the report itself or, where it is silent, by others. */
export const reportCard = z
  .strictObject({
    id: z.int(),
    title: text.nullable(),
    outlet: text.nullable(),
    byline: text.nullable(),
    url: text.nullable(),
    language: text.nullable(),
    published: text.nullable(),
    added: text,
    statements: z.int(),
    /** Why it was not read, or null. */
    unread: text.nullable(),
    /** Number of the version before this one. */
    previous: z.int().nullable(),
  })
  .meta({ id: 'ReportCard' });

const dating = z.strictObject({
  value: text,
  clues: z.array(z.strictObject({ statement: z.int(), relative: z.int(), day: text })),
});

/** A statement of another report with the same words. `statement` is the id in this report's reading. */
export const elsewhere = z.strictObject({
  statement: text,
  id: z.int(),
  report: z.int(),
  likeness: text,
  outlet: text.nullable(),
  title: text.nullable(),
  published: text.nullable(),
});

export const change = z.strictObject({ kind: z.enum(['same', 'dropped', 'added']), text });

export const report = z
  .strictObject({
    ...reportCard.shape,
    key: text,
    meta: z.strictObject({ ...meta.shape, published: text.optional(), publishedBy: text.optional() }),
    text,
    /** With the corrections that hold; null while it is unread. */
    reading: reading.nullable(),
    dating: dating.nullable(),
    /** Numbers in the record of the reading's statements. */
    numbers: z.record(text, z.int()),
    /** Numbers in the list of speakers of the reading's speakers. */
    people: z.record(text, z.int()),
    /** Statements (ids in the reading) that corrections touched, with the numbers of these. */
    corrected: z.record(text, z.array(z.int())),
    elsewhere: z.array(elsewhere),
    /** Number of the version after this one. */
    next: z.int().nullable(),
  })
  .meta({ id: 'Report' });

/** What a later version of a report changed, word by word. */
export const versionDiff = z
  .strictObject({ from: reportCard, to: reportCard, changes: z.array(change) })
  .meta({ id: 'VersionDiff' });

export { wireStatement };
