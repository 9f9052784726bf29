import type { Span } from '../../text/span.ts';

/** A stretch in quotation marks, the marks included. One quotation may run over several paragraphs, a span for each. */
export interface Quotation {
  /** One span a paragraph, in order; the first opens, the last closes. */
  readonly spans: readonly Span[];
  /** Outermost marks: `double` or `single`. */
  readonly marks: 'double' | 'single';
  /** False when the closing mark is missing; the last span then ends with its paragraph. */
  readonly closed: boolean;
  /** Index of the enclosing quotation, or -1. */
  readonly parent: number;
  /** Two or three words in marks inside a sentence that are no speech of their own: *the “so-called” plan*. */
  readonly scare: boolean;
}
