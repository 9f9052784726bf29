import type { Span } from '../../text/span.ts';

/** One sentence (or headline, or fragment), from its first token's start to its last token's end. */
export interface Sentence extends Span {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** Which paragraph of the report it stands in, from 0. */
  readonly paragraph: number;
}
