import type { Attribution, Manner } from '../analysis/5-attributions/attribution.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Evidence } from '../text/evidence.ts';
import type { Span } from '../text/span.ts';

/** A reading as JSON. Offsets are UTF-16 code units of the report's text, half-open. */
export interface WireReading {
  readonly report: {
    readonly file?: string;
    readonly id: string;
    readonly origin?: string;
    readonly title?: string;
  };
  /** Program and language model that made the reading. */
  readonly engine: string;
  readonly statements: readonly WireStatement[];
  /** What a reader of the result should know about how it was made; absent when there is nothing to say. */
  readonly notes?: readonly string[];
}

export interface WireStatement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly parent: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The JSON shape of a reading, its keys in a fixed order. */
export function toWire(reading: Reading): WireReading {
  const { id, meta } = reading.report;
  return {
    report: {
      ...(meta.file === undefined ? {} : { file: meta.file }),
      id,
      ...(meta.origin === undefined ? {} : { origin: meta.origin }),
      ...(meta.title === undefined ? {} : { title: meta.title }),
    },
    engine: reading.engine,
    statements: reading.attributions.map(toStatement),
    ...(reading.notes.length ? { notes: reading.notes } : {}),
  };
}

function toStatement(attribution: Attribution): WireStatement {
  const { id, source, cue, content, manner, parent, confidence, evidence } = attribution;
  return {
    id,
    source: source.map(toSpan),
    cue: cue.map(toSpan),
    content: content.map(toSpan),
    manner,
    parent,
    confidence: rounded(confidence),
    evidence: evidence.map(({ by, spans, confidence }) => ({
      by,
      spans: spans.map(toSpan),
      confidence: rounded(confidence),
    })),
  };
}

/** Only the two ends: what a stage kept beside them is not part of the shape. */
function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Three decimals say all that a confidence is good for, and read the same whichever engine computed it. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
