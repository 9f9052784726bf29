import type { DayPart, Meaning, Third } from './meaning.ts';

/** What a rule of the grammar reads from a token on: `last` is the index after it. */
export interface Phrase {
  readonly last: number;
  readonly meaning: Meaning;
  readonly part?: DayPart;
  readonly minute?: number;
  readonly third?: Third;
}
