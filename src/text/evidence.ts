import type { Span } from './span.ts';

/** How an inferred field is known. */
export interface Evidence {
  /** Name of the rule or model. */
  readonly by: string;
  /** The words it was inferred from, in order. */
  readonly spans: readonly Span[];
  /** Between 0 and 1. */
  readonly confidence: number;
}
