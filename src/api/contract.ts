import { z } from 'zod';
import type { RouteName } from './routes.ts';
import { batch, wantedBatch } from './shapes/batches.ts';
import {
  comparedOutlet,
  comparedReport,
  counts,
  facets,
  network,
  outletCard,
  person,
  speaker,
  timeline,
  wording,
} from './shapes/overviews.ts';
import { day, filter, number, page, paging } from './shapes/paging.ts';
import { answerKind, meta, reading } from './shapes/reading.ts';
import { report, reportCard, versionDiff } from './shapes/reports.ts';
import {
  changes,
  commitment,
  corrected,
  entry,
  family,
  familyCard,
  hand,
  hit,
  reply,
  statement,
} from './shapes/statements.ts';

/** What a route takes and what it answers with. */
export interface Exchange {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
}

const text = z.string();
const done = z.strictObject({ correction: z.int() });
const ofStatement = { params: z.strictObject({ statement: number }) };
const ofReport = { params: z.strictObject({ report: number }) };
const ofPerson = { params: z.strictObject({ person: number }) };
const ofBatch = { params: z.strictObject({ batch: text.regex(/^[0-9a-f]{16}$/) }) };
const byHand = z.strictObject(hand);

/** One value or several of the same name in a query: `?report=1&report=2`. */
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(item).min(2).max(6));

export const session = z
  .strictObject({
    /** Null where a token is needed first. */
    role: z.enum(['reader', 'editor']).nullable(),
    /** Whether the room asks for tokens at all. */
    tokens: z.boolean(),
    version: text,
  })
  .meta({ id: 'Session' });

/** The shapes of every route. Requests are checked against them by the server, answers by the tests. */
export const CONTRACT = {
  health: { answer: z.strictObject({ status: z.literal('ok'), version: text }) },
  problems: {
    answer: z.strictObject({
      items: z.array(z.strictObject({ code: text, status: z.int(), title: text })),
    }),
  },
  session: { answer: session },
  signIn: { body: z.strictObject({ token: text.min(1).max(500) }), answer: session },
  signOut: { answer: session },
  stats: { answer: counts },

  read: {
    body: z.strictObject({
      text: text.max(5_000_000),
      meta: meta
        .pick({ title: true, outlet: true, byline: true, url: true })
        .extend({ published: day.optional() })
        .default({}),
    }),
    answer: reading,
  },

  reports: {
    query: z.strictObject({
      ...paging,
      words: text.trim().min(1).max(500).optional(),
      outlet: text.optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    answer: page(reportCard),
  },
  report: { ...ofReport, answer: report },
  versions: { ...ofReport, answer: z.strictObject({ items: z.array(versionDiff) }) },
  addStatement: { ...ofReport, body: changes.extend(hand), answer: corrected },

  statements: {
    query: z.strictObject({ ...filter, ...paging, order: z.enum(['newest', 'day']).default('newest') }),
    answer: page(hit),
  },
  statement: { ...ofStatement, answer: statement },
  changeStatement: { ...ofStatement, body: changes.extend(hand), answer: corrected },
  rejectStatement: { ...ofStatement, body: byHand, answer: corrected },
  acceptStatement: { ...ofStatement, body: byHand, answer: corrected },
  review: { query: z.strictObject({ ...paging }), answer: page(hit) },
  facets: { query: z.strictObject(filter), answer: facets },

  speakers: {
    query: z.strictObject({ ...paging, name: text.trim().min(1).max(300).optional() }),
    answer: page(person),
  },
  speaker: { ...ofPerson, answer: speaker },
  wording: {
    ...ofPerson,
    query: z.strictObject({ ...paging, words: text.trim().min(1).max(500).optional() }),
    answer: wording,
  },
  mergeSpeakers: { ...ofPerson, body: byHand.extend({ person: z.int().min(1) }), answer: done },
  splitSpeaker: {
    ...ofPerson,
    body: byHand.extend({ statements: z.array(z.int().min(1)).min(1).max(1000) }),
    answer: done.extend({ to: z.int() }),
  },

  families: { query: z.strictObject({ ...paging }), answer: page(familyCard) },
  family: { params: z.strictObject({ family: number }), answer: family },
  replies: {
    query: z.strictObject({
      ...paging,
      person: number.optional(),
      statement: number.optional(),
      how: answerKind.optional(),
    }),
    answer: page(reply),
  },
  commitments: {
    query: z.strictObject({
      ...paging,
      actor: text.trim().min(1).max(300).optional(),
      from: day.optional(),
      to: day.optional(),
      dated: z.stringbool().default(false),
    }),
    answer: page(commitment),
  },
  timeline: {
    query: z.strictObject({ ...filter, unit: z.enum(['year', 'month', 'day', 'hour']).default('month') }),
    answer: timeline,
  },
  network: {
    query: z.strictObject({
      person: number.optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    answer: network,
  },
  comparison: {
    query: z.strictObject({ report: several(number) }),
    answer: z.strictObject({ items: z.array(comparedReport) }),
  },
  outlets: { answer: z.strictObject({ items: z.array(outletCard) }) },
  outletComparison: {
    query: z.strictObject({ outlet: several(text.min(1).max(300)) }),
    answer: z.strictObject({ items: z.array(comparedOutlet) }),
  },

  corrections: {
    query: z.strictObject({
      ...paging,
      report: number.optional(),
      statement: number.optional(),
      lost: z.stringbool().default(false),
    }),
    answer: page(entry),
  },
  undo: { params: z.strictObject({ correction: number }), body: byHand, answer: done },

  batches: { answer: z.strictObject({ items: z.array(batch) }) },
  addBatch: { body: wantedBatch, answer: batch },
  batch: { ...ofBatch, answer: batch },
  cancelBatch: { ...ofBatch, answer: batch },
} as const satisfies Record<RouteName, Exchange>;

export type Contract = typeof CONTRACT;

/** Filter of an export, as for a list of statements. */
export const exportQuery = z.strictObject(filter);

type Part<Name extends RouteName, Key extends keyof Exchange> =
  Contract[Name] extends Record<Key, infer Shape> ? Shape : never;

/** All the way down, so that an answer may be made of what the record keeps read-only. */
export type Still<T> = T extends readonly (infer Item)[]
  ? readonly Still<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Still<T[Key]> }
    : T;

/** What a caller hands in. A part that a route does not take is `undefined`. */
export type Asked<Name extends RouteName> = {
  readonly [Key in 'params' | 'query' | 'body' as Contract[Name] extends Record<Key, unknown>
    ? Key
    : never]: Still<z.input<Extract<Part<Name, Key>, z.ZodType>>>;
};

/** What a handler gets: checked, converted and with its defaults. */
export type Given<Name extends RouteName> = {
  readonly [Key in 'params' | 'query' | 'body' as Contract[Name] extends Record<Key, unknown>
    ? Key
    : never]: Still<z.output<Extract<Part<Name, Key>, z.ZodType>>>;
};

/** What a route answers with. */
export type Answer<Name extends RouteName> = Still<z.output<Contract[Name]['answer']>>;
