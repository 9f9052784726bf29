import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';

/** Parts of a date, as far as something gives them. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A temporal expression of the text and what it means. */
export interface When extends Span {
  /** `t1`, `t2` … in order of the text. */
  readonly id: string;
  /** `date`: a point or stretch on the calendar; `duration`; `set`: *every Friday* (TimeML's TIMEX3 types, time of day included in date). */
  readonly kind: 'date' | 'duration' | 'set';
  /**
   * An ISO 8601 date (`2031-06-18`, `2031-06`, `2031`), date-time, interval (`2031-06-01/2031-06-18`, open ends as
   * `2031-08-05/..`) or duration (`P3D`); null where the text does not settle it.
   */
  readonly value: string | null;
  /** What the words themselves say. */
  readonly known: DateParts;
  /** What had to be added, from the report's date, the tense or another expression. */
  readonly implied: DateParts;
  readonly evidence: readonly Evidence[];
}

/** A date that the report may have been published on, and what speaks for it. */
export interface DateCandidate {
  /** An ISO 8601 date or interval. */
  readonly value: string;
  readonly confidence: number;
  readonly clues: readonly Evidence[];
}

/** The report's own date. */
export interface Published {
  /** An ISO 8601 date, or null where the clues leave more than one. */
  readonly value: string | null;
  readonly by: 'metadata' | 'byline' | 'dateline' | 'inferred' | 'undecided';
  /** Best first. */
  readonly candidates: readonly DateCandidate[];
  /** Everything that bears on it. */
  readonly evidence: readonly Evidence[];
}

/** The dates of a report. */
export interface Times {
  readonly published: Published;
  /** In order of the text. */
  readonly whens: readonly When[];
}
