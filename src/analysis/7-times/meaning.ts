import type { Season } from './moment.ts';

/** Units in which time is counted. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** *last* is −1, *this* 0, *next* 1. */
export type Step = -1 | 0 | 1;

/** Parts of a day. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** *early*, *mid-*, *late*. */
export type Third = 'early' | 'mid' | 'late';

/** What a temporal expression says, before anything is known about the report's date. */
export type Meaning =
  /** *18 June 2031*, *June 18*, *the 18th*, *Wednesday, June 18*. */
  | {
      readonly what: 'day';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
    }
  /** *18/06/31* read both ways where both are dates. */
  | { readonly what: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | {
      readonly what: 'month';
      readonly month: number;
      readonly year?: number;
      readonly step?: Step;
      /** *March last year*. */
      readonly yearStep?: Step;
    }
  | { readonly what: 'year'; readonly year: number }
  /** First year of the decade. */
  | { readonly what: 'decade'; readonly year: number }
  | { readonly what: 'century'; readonly number: number }
  | { readonly what: 'season'; readonly season: Season; readonly year?: number; readonly step?: Step }
  /** *the third quarter*; a half has `parts: 2`. */
  | {
      readonly what: 'quarter';
      readonly number: number;
      readonly parts: 2 | 4;
      readonly year?: number;
      readonly step?: Step;
    }
  | { readonly what: 'weekday'; readonly weekday: number; readonly step?: Step }
  /** *today* (0 days), *last week* (−1 week), *two days ago*; from the report's date, or from the date before in the text. */
  | {
      readonly what: 'shift';
      readonly count: number;
      readonly unit: Unit;
      readonly from: 'report' | 'text';
      /** *two days ago* names a day; *last week* names the whole week. */
      readonly whole: boolean;
    }
  /** A day of the named-days table, by its index there. */
  | {
      readonly what: 'holiday';
      readonly index: number;
      readonly year?: number;
      readonly step?: Step;
      /** *the 1st International Day of …*. */
      readonly nth?: number;
    }
  /** *5-7 June*. */
  | { readonly what: 'span'; readonly from: Meaning; readonly to: Meaning }
  /** *the 26th day*. */
  | { readonly what: 'ordinal'; readonly number: number; readonly unit: Unit }
  /** `count` is null for *several years*. */
  | { readonly what: 'duration'; readonly count: number | null; readonly unit: Unit }
  | {
      readonly what: 'set';
      readonly count: number;
      readonly unit: Unit;
      readonly weekday?: number;
      readonly month?: number;
    }
  /** A time of day alone. */
  | { readonly what: 'clock' }
  /** *recently*, *now*, *soon*. */
  | { readonly what: 'reference'; readonly to: 'past' | 'present' | 'future' };

/** A temporal expression as token indices, with its meaning. */
export interface Expression {
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly meaning: Meaning;
  readonly part?: DayPart;
  /** Minutes after midnight. */
  readonly minute?: number;
  readonly third?: Third;
}
