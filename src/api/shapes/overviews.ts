import { z } from 'zod';
import { act, answerKind, certainty, channel, kind, manner } from './reading.ts';
import { change } from './reports.ts';
import { hit } from './statements.ts';

const text = z.string();
const count = z.int().min(0);

/** Somebody named, across reports. `traits`: offices, affiliations and states, in order. */
export const person = z
  .strictObject({
    id: z.int(),
    name: text,
    kind,
    traits: text.nullable(),
    statements: count,
    reports: count,
    from: text.nullable(),
    to: text.nullable(),
  })
  .meta({ id: 'Person' });

const counted = <Value extends z.ZodType>(value: Value) =>
  z.array(z.strictObject({ value, statements: count }));
const relation = z.strictObject({
  person: z.int().nullable(),
  name: text.nullable(),
  how: answerKind,
  count,
});

export const speaker = z
  .strictObject({
    person,
    /** Names that reports use, most used first. */
    names: z.array(z.strictObject({ name: text, reports: count })),
    offices: z.array(text),
    affiliations: z.array(text),
    states: z.array(text),
    acts: counted(act),
    channels: counted(channel),
    outlets: counted(text),
    /** Months (`2031-06`) with how many statements of which act. */
    months: z.array(z.strictObject({ month: text, act, statements: count })),
    /** Whom they answer, and who answers them. */
    answering: z.array(relation),
    answeredBy: z.array(relation),
  })
  .meta({ id: 'Speaker' });

/** What somebody said on a topic, by day, each beside what they said before it. */
export const wording = z
  .strictObject({
    items: z.array(z.strictObject({ ...hit.shape, day: text.nullable(), changes: z.array(change) })),
    next: text.nullable(),
  })
  .meta({ id: 'Wording' });

/**
 * How many statements fall on an hour, day, month or year, by act; `withoutHour`: how many of these days tell no hour, where
 * hours are asked for. `partial`: so many fit that only the newest were counted.
 */
export const timeline = z
  .strictObject({
    unit: z.enum(['year', 'month', 'day', 'hour']),
    buckets: z.array(z.strictObject({ from: text, act, statements: count })),
    withoutHour: count,
    due: z.array(z.strictObject({ from: text, commitments: count })),
    partial: z.boolean(),
  })
  .meta({ id: 'Timeline' });

/** What can be narrowed by. Counted over the newest statements that fit where `partial`. */
export const facets = z
  .strictObject({
    statements: count,
    partial: z.boolean(),
    acts: counted(act),
    channels: counted(channel),
    manners: counted(manner),
    certainties: counted(certainty),
    outlets: counted(text),
    speakers: z.array(z.strictObject({ person: z.int(), name: text, statements: count })),
  })
  .meta({ id: 'Facets' });

export const network = z
  .strictObject({
    people: z.array(z.strictObject({ id: z.int(), name: text, kind })),
    /** `from` answers `to`. */
    answers: z.array(z.strictObject({ from: z.int(), to: z.int(), how: answerKind, count })),
  })
  .meta({ id: 'Network' });

export const comparedReport = z
  .strictObject({
    id: z.int(),
    outlet: text.nullable(),
    title: text.nullable(),
    published: text.nullable(),
    statements: count,
    shares: z.array(z.strictObject({ speaker: text.nullable(), statements: count, share: z.number() })),
    ownWords: z.array(z.strictObject({ word: text, list: text })),
    onlyHere: z.array(z.strictObject({ id: z.int(), speaker: text.nullable(), content: text })),
    onlyQuoted: z.array(text),
  })
  .meta({ id: 'ComparedReport' });

export const outletCard = z
  .strictObject({
    outlet: text,
    reports: count,
    from: text.nullable(),
    to: text.nullable(),
  })
  .meta({ id: 'OutletCard' });

export const comparedOutlet = z
  .strictObject({
    outlet: text,
    reports: count,
    statements: count,
    speakers: z.array(z.strictObject({ person: z.int(), name: text, statements: count })),
    acts: counted(act),
    channels: counted(channel),
    manners: counted(manner),
    /** Statements whose words at least one of the others carries too. */
    shared: count,
    /** The most quoted here whom none of the others quotes. */
    onlyQuoted: z.array(z.strictObject({ person: z.int(), name: text, statements: count })),
  })
  .meta({ id: 'ComparedOutlet' });

/** What the record holds. `bytes` is the size of the file's pages. */
export const counts = z
  .strictObject({
    reports: count,
    unread: count,
    versions: count,
    outlets: count,
    statements: count,
    speakers: count,
    families: count,
    from: text.nullable(),
    to: text.nullable(),
    bytes: count,
    acts: z.array(z.strictObject({ act, statements: count })),
    channels: z.array(z.strictObject({ channel, statements: count })),
  })
  .meta({ id: 'Counts' });
