import { z } from 'zod';
import {
  act,
  answerKind,
  certainty,
  channel,
  kind,
  manner,
  polarity,
  spans,
  wireStatement,
} from './reading.ts';
import { change, reportCard } from './reports.ts';

const text = z.string();

/** A statement as lists show it. `saidFrom` to `saidTo` are days on which it was said, ISO 8601. */
export const hit = z
  .strictObject({
    id: z.int(),
    report: z.int(),
    local: text,
    speaker: text.nullable(),
    person: z.int().nullable(),
    addressee: text.nullable(),
    target: text.nullable(),
    content: text,
    channel,
    act,
    manner,
    polarity,
    certainty,
    saidFrom: text.nullable(),
    saidTo: text.nullable(),
    outlet: text.nullable(),
    title: text.nullable(),
    published: text.nullable(),
    confidence: z.number(),
  })
  .meta({ id: 'Hit' });

const member = z.strictObject({
  id: z.int(),
  report: z.int(),
  likeness: text,
  content: text,
  speaker: text.nullable(),
  day: text.nullable(),
  outlet: text.nullable(),
  title: text.nullable(),
  published: text.nullable(),
  /** Beside the first version, word by word. */
  changes: z.array(change),
});

/** Everybody who carries the same words; who had them first comes first. */
export const family = z.strictObject({ id: z.int(), members: z.array(member) }).meta({ id: 'Family' });

export const familyCard = z
  .strictObject({
    id: z.int(),
    members: z.int(),
    outlets: z.int(),
    /** Number of the first statement, its speaker and its words. */
    first: z.int(),
    speaker: text.nullable(),
    content: text,
    from: text.nullable(),
    to: text.nullable(),
  })
  .meta({ id: 'FamilyCard' });

const side = z.strictObject({
  id: z.int(),
  report: z.int(),
  speaker: text.nullable(),
  content: text,
  day: text.nullable(),
  outlet: text.nullable(),
});

export const reply = z
  .strictObject({ how: answerKind, knownBy: text, confidence: z.number(), answer: side, answered: side })
  .meta({ id: 'Reply' });

export const commitment = z
  .strictObject({
    id: z.int(),
    statement: z.int(),
    report: z.int(),
    actor: text.nullable(),
    action: text,
    due: text.nullable(),
    speaker: text.nullable(),
    day: text.nullable(),
    outlet: text.nullable(),
    /** Numbers of later statements that bear on it. */
    bearing: z.array(z.int()),
  })
  .meta({ id: 'Commitment' });

/** An entry of the log of corrections. */
export const entry = z
  .strictObject({
    number: z.int(),
    at: text,
    by: text,
    why: text.nullable(),
    kind: z.enum(['change', 'add', 'reject', 'accept', 'merge', 'split', 'undo']),
    report: z.int().nullable(),
    statement: z.int().nullable(),
    what: z.array(z.strictObject({ field: text, machine: text.nullable(), corrected: text.nullable() })),
    state: text,
    lost: z.boolean(),
  })
  .meta({ id: 'Entry' });

export const statement = z
  .strictObject({
    id: z.int(),
    report: reportCard,
    statement: wireStatement,
    /** As the machine read it, where it did and a correction touched it. */
    machine: wireStatement.nullable(),
    /** A stretch of the report's text around it, and where that begins. */
    context: z.strictObject({ start: z.int(), text }),
    /** On whose word it stands, from the outermost in, the report's own voice left out; the last is this statement. */
    chain: z.array(z.strictObject({ id: z.int(), speaker: text.nullable() })),
    /** Who speaks and who it is about, in the list of speakers. */
    person: z.int().nullable(),
    targetPerson: z.int().nullable(),
    families: z.array(family),
    replies: z.array(reply),
    corrections: z.array(entry),
  })
  .meta({ id: 'Statement' });

/** What came of a correction: its number in the log, and the statement that it is about. */
export const corrected = z
  .strictObject({ correction: z.int(), statement: z.int() })
  .meta({ id: 'Corrected' });

const named = z.strictObject({
  name: text.trim().min(1).max(300),
  kind: kind.nullable(),
});

/** What to say of a statement: what is absent stays, null says that the text does not tell. Statements by their numbers. */
export const changes = z.strictObject({
  source: spans.optional(),
  cue: spans.optional(),
  content: spans.optional(),
  manner: manner.optional(),
  speaker: named.nullable().optional(),
  addressee: named.nullable().optional(),
  target: named.nullable().optional(),
  channel: channel.optional(),
  place: z.strictObject({ name: text, start: z.int(), end: z.int() }).nullable().optional(),
  saidAt: text.max(60).nullable().optional(),
  act: act.optional(),
  parent: z.int().nullable().optional(),
  polarity: polarity.optional(),
  certainty: certainty.optional(),
  answers: z.strictObject({ statement: z.int(), how: answerKind }).nullable().optional(),
});

/** Who corrects, and why. */
export const hand = {
  by: text.trim().min(1).max(100),
  why: text.trim().max(1000).nullable().default(null),
};
