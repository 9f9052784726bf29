import type { Evidence } from '../text/evidence.ts';
import type { Span } from '../text/span.ts';

/** Evidence with its keys in a fixed order. */
export function evidenceOf(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map(({ by, spans, confidence }) => ({
    by,
    spans: spans.map(toSpan),
    confidence: rounded(confidence),
  }));
}

/** Only the two ends: what a stage kept beside them is not part of the shape. */
export function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Three decimals say all that a confidence is good for, and read the same whichever engine computed it. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
