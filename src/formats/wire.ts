import type { SpeakerKind } from '../analysis/6-speakers/speaker.ts';
import type { DateParts, Published } from '../analysis/7-times/when.ts';
import type { LoadedWord, Voice } from '../analysis/9-voices/voice.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Evidence } from '../text/evidence.ts';
import type { ReportMeta } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import { evidenceOf, rounded, toSpan } from './wire-evidence.ts';
import { toStatement, type WireStatement } from './wire-statement.ts';

export type { WireCommitment, WireParty, WireSpeakerParty, WireStatement } from './wire-statement.ts';

/** A reading as JSON, its keys in this order. Offsets are UTF-16 code units of the report's text, half-open. */
export interface WireReading {
  readonly report: WireReport;
  /** Program and language model that made the reading. */
  readonly engine: string;
  readonly statements: readonly WireStatement[];
  readonly speakers: readonly WireSpeaker[];
  /** Which words stand for which speaker, pronouns included. */
  readonly references: readonly (Span & { readonly speaker: string })[];
  /** The temporal expressions. */
  readonly whens: readonly WireWhen[];
  /** Whose words each character stands on, from the outermost in: no gaps, no overlaps, `[]` for the outlet itself. */
  readonly voices: readonly Voice[];
  /** How much is whose; `speaker` is null for the outlet, `unknown` where the text names nobody. */
  readonly shares: readonly {
    readonly speaker: string | null;
    readonly units: number;
    readonly share: number;
  }[];
  readonly loaded: readonly LoadedWord[];
  /** What a reader of the result should know about how it was made; absent when there is nothing to say. */
  readonly notes?: readonly string[];
}

/** A report's identity and what is known about it; what is not known is absent. */
export interface WireReport extends Omit<ReportMeta, 'published' | 'publishedBy'> {
  readonly id: string;
  /** The report's own date; candidates are best first. */
  readonly published: Published;
}

export interface WireSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  readonly offices: readonly (Span & { readonly name: string })[];
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly state: string | null;
  readonly naming: 'named' | 'unnamed' | 'unknown';
  readonly evidence: readonly Evidence[];
}

export interface WireWhen extends Span {
  readonly id: string;
  readonly kind: 'date' | 'duration' | 'set';
  /** ISO 8601, or null where the text does not settle it. */
  readonly value: string | null;
  readonly known: DateParts;
  readonly implied: DateParts;
  readonly evidence: readonly Evidence[];
}

/** The JSON shape of a reading, its keys in a fixed order. */
export function toWire(reading: Reading): WireReading {
  const { cast, times, voices } = reading;
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    report: toReport(reading),
    engine: reading.engine,
    statements: reading.statements.map((statement) => toStatement(statement, speakers)),
    speakers: cast.speakers.map(toSpeaker),
    references: cast.references.map(({ start, end, speaker }) => ({ start, end, speaker })),
    whens: times.whens.map(toWhen),
    voices: voices.voices.map(({ start, end, chain }) => ({ start, end, chain })),
    shares: voices.shares.map(({ speaker, units, share }) => ({ speaker, units, share: rounded(share) })),
    loaded: voices.loaded.map(({ start, end, statement, quoted, list }) => ({
      start,
      end,
      statement,
      quoted,
      list,
    })),
    ...(reading.notes.length ? { notes: reading.notes } : {}),
  };
}

const META = ['part', 'origin', 'title', 'outlet', 'byline', 'url', 'language'] as const;

function toReport({ report, times }: Reading): WireReport {
  const { id, meta } = report;
  const known = META.filter((key) => meta[key] !== undefined).map((key) => [key, meta[key]]);
  const { value, by, candidates, evidence } = times.published;
  return {
    ...(meta.file === undefined ? {} : { file: meta.file }),
    id,
    ...Object.fromEntries(known),
    published: {
      value,
      by,
      evidence: evidenceOf(evidence),
      candidates: candidates.map(({ value, confidence, clues }) => ({
        value,
        confidence: rounded(confidence),
        clues: evidenceOf(clues),
      })),
    },
  };
}

function toSpeaker(speaker: Reading['cast']['speakers'][number]): WireSpeaker {
  const { id, name, kind, aliases, offices, affiliation, state, naming, evidence } = speaker;
  return {
    id,
    name,
    kind,
    aliases,
    offices: offices.map(({ name, span }) => ({ name, ...toSpan(span) })),
    affiliation,
    state,
    naming,
    evidence: evidenceOf(evidence),
  };
}

function toWhen(when: Reading['times']['whens'][number]): WireWhen {
  const { id, start, end, kind, value, known, implied, evidence } = when;
  return {
    id,
    start,
    end,
    kind,
    value,
    known: inOrder(known),
    implied: inOrder(implied),
    evidence: evidenceOf(evidence),
  };
}

const PARTS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** The parts of a date from the largest, whichever way they were found. */
function inOrder(parts: DateParts): DateParts {
  return Object.fromEntries(
    PARTS.filter((part) => parts[part] !== undefined).map((part) => [part, parts[part]]),
  );
}
