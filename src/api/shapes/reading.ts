import { z } from 'zod';
import { SPEAKER_KINDS } from '../../analysis/6-speakers/speaker.ts';
import { ACTS, ANSWER_KINDS, CHANNELS } from '../../analysis/8-statements/statement.ts';
import { STATEMENT_FIELDS } from '../../formats/wire-statement.ts';

/** What a reading is made of, as `--format json` prints it. Spans are half-open, in UTF-16 code units of the text. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export const spans = z.array(span);
export const kind = z.enum(SPEAKER_KINDS);
export const act = z.enum(ACTS);
export const channel = z.enum(CHANNELS);
export const answerKind = z.enum(ANSWER_KINDS);
export const manner = z.enum(['direct', 'mixed', 'indirect']);
export const polarity = z.enum(['positive', 'negative']);
export const certainty = z.enum(['plain', 'hedged']);
const confidence = z.number().min(0).max(1);
const text = z.string();

export const evidence = z.strictObject({ by: text, spans, confidence });
const parts = z.partialRecord(z.enum(['year', 'month', 'day', 'weekday', 'hour', 'minute']), z.int());
const party = z.strictObject({ id: text.nullable(), name: text, kind });
const place = z.strictObject({ name: text, ...span.shape });

export const wireStatement = z.strictObject({
  id: text,
  source: spans,
  cue: spans,
  content: spans,
  manner,
  speaker: z.strictObject({ ...party.shape, office: text.nullable(), state: text.nullable() }).nullable(),
  addressee: party.nullable(),
  channel,
  place: place.nullable(),
  saidAt: z.strictObject({ value: text, when: text.nullable() }).nullable(),
  act,
  cameo: text,
  plover: text.nullable(),
  target: party.nullable(),
  parent: text.nullable(),
  polarity,
  certainty,
  hedge: z.enum(['modal', 'conditional', 'reported']).nullable(),
  answers: z.strictObject({ statement: text, how: answerKind }).nullable(),
  commitments: z.array(
    z.strictObject({
      actor: party.nullable(),
      action: spans,
      due: text.nullable(),
      evidence: z.array(evidence),
    }),
  ),
  confidence,
  evidence: z.partialRecord(z.enum(STATEMENT_FIELDS), z.array(evidence)),
});

const published = z.strictObject({
  value: text.nullable(),
  by: z.enum(['metadata', 'byline', 'dateline', 'inferred', 'undecided']),
  evidence: z.array(evidence),
  candidates: z.array(z.strictObject({ value: text, confidence, clues: z.array(evidence) })),
});

const speaker = z.strictObject({
  id: text,
  name: text,
  kind,
  aliases: z.array(text),
  offices: z.array(place),
  affiliation: text.nullable(),
  state: text.nullable(),
  naming: z.enum(['named', 'unnamed', 'unknown']),
  evidence: z.array(evidence),
});

/** What is known about a report beside its text. */
export const meta = z.strictObject({
  file: text.optional(),
  part: text.optional(),
  origin: text.optional(),
  title: text.optional(),
  outlet: text.optional(),
  byline: text.optional(),
  url: text.optional(),
  language: text.optional(),
});

export const reading = z
  .strictObject({
    report: z.strictObject({ ...meta.shape, id: text, published }),
    engine: text,
    statements: z.array(wireStatement),
    speakers: z.array(speaker),
    references: z.array(z.strictObject({ ...span.shape, speaker: text })),
    whens: z.array(
      z.strictObject({
        ...span.shape,
        id: text,
        kind: z.enum(['date', 'duration', 'set']),
        value: text.nullable(),
        known: parts,
        implied: parts,
        evidence: z.array(evidence),
      }),
    ),
    voices: z.array(z.strictObject({ ...span.shape, chain: z.array(text) })),
    shares: z.array(z.strictObject({ speaker: text.nullable(), units: z.int(), share: z.number() })),
    loaded: z.array(
      z.strictObject({ ...span.shape, statement: text.nullable(), quoted: z.boolean(), list: text }),
    ),
    notes: z.array(text).optional(),
  })
  .meta({ id: 'Reading', description: 'What one report says that people said.' });
