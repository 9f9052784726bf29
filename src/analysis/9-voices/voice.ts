import type { Span } from '../../text/span.ts';

/** A stretch of the text and whose words it stands on. The voices of a report cover it without gap or overlap. */
export interface Voice extends Span {
  /** Ids of statements from the outermost in; empty for the outlet's own voice. */
  readonly chain: readonly string[];
}

/** How much of a report is somebody's words. */
export interface Share {
  /** Id of the speaker; null for the outlet's own voice; `unknown` for words of nobody the text names. */
  readonly speaker: string | null;
  /** Letters and digits, in UTF-16 code units. */
  readonly units: number;
  /** Between 0 and 1; the shares of a report add up to 1 (to 0 where it has no words). */
  readonly share: number;
}

/** A loaded or judging word of the language's list, with the voice that uses it. */
export interface LoadedWord extends Span {
  /** Id of the innermost statement that it stands in, or null for the outlet's own voice. */
  readonly statement: string | null;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** Name of the list that it is from. */
  readonly list: string;
}
