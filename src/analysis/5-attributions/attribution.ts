import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';

/** direct: every content word stands in quotation marks; mixed: some; indirect: none. */
export type Manner = 'direct' | 'mixed' | 'indirect';

/** One act of reported speech or thought (Pareti 2012; Newell et al. 2018): whose, by which words, and what. */
export interface Attribution {
  /** `s1`, `s2` … in order of the cue. */
  readonly id: string;
  /** The words that name the source nearest to the cue; empty when the text names none. */
  readonly source: readonly Span[];
  /** The words that attribute: *said*, *according to*, a colon; empty for a quotation that follows on. */
  readonly cue: readonly Span[];
  /** What is attributed, quotation marks included. */
  readonly content: readonly Span[];
  readonly manner: Manner;
  /** Id of the attribution inside whose content this one stands, or null. */
  readonly parent: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
