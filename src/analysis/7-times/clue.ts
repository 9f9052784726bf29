import type { Evidence } from '../../text/evidence.ts';
import type { Day } from './civil.ts';

/** A day that something in the report says was the day of the report, or a day just before it. */
export interface Tie {
  /** Days it may be, with how likely each is: one a year where the text leaves the year open. */
  readonly days: readonly (readonly [day: Day, weight: number])[];
  /** Days from that day to the report: 0 for *today*, 1 for *yesterday*; null where the report is of that day or a little later. */
  readonly gap: number | null;
  readonly evidence: Evidence;
}

/** A stretch of days that the report can be of. */
export interface Window {
  readonly from: Day | null;
  readonly until: Day | null;
  /** How likely a report of a day outside is, against one inside. */
  readonly outside: number;
  readonly evidence: Evidence;
}

/** A day of the week that the report itself is of: *tomorrow, Wednesday* in Tuesday's. */
export interface OwnWeekday {
  readonly weekday: number;
  readonly evidence: Evidence;
}

/** Everything in a report that bears on its own date. */
export interface Clues {
  readonly ties: readonly Tie[];
  readonly windows: readonly Window[];
  readonly ownWeekdays: readonly OwnWeekday[];
  /** Weekdays that the report names in the past. */
  readonly weekdays: readonly { readonly weekday: number; readonly evidence: Evidence }[];
}
