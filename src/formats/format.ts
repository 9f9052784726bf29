import type { Reading } from '../analysis/reading.ts';

/** How wide and colourful a format for people may be, and what it shows. Formats for machines ignore it. */
export interface Layout {
  /** Columns. */
  readonly width: number;
  /** Whether to use ANSI colours. */
  readonly colour: boolean;
  /** Show how things are known instead of the text: everything (`{}`), one field, or one statement. */
  readonly explain?: Explain;
}

/** What to explain. */
export interface Explain {
  /** A field of statements, `published` (the report's date) or `speakers`. */
  readonly field?: string;
  /** Id of a statement. */
  readonly statement?: string;
}

/** A way to write readings down. */
export interface Format {
  /** One line for `--help`. */
  readonly about: string;
  /** Ending of the names of files in this format, dot included. */
  readonly extension: string;
  /** One reading: whole lines, or nothing at all. */
  write(reading: Reading, layout: Layout): string;
  /** What stands before, between and after the readings where several share a stream. Default: nothing. */
  readonly frame?: { readonly open: string; readonly between: string; readonly close: string };
  /** True when the result only points into the report's text: it then needs a file of its own, with the text beside it. */
  readonly standoff?: boolean;
}
