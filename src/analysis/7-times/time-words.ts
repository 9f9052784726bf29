import { hashText } from '../0-network/hash.ts';
import { normalise } from '../1-tokens/lexicon.ts';
import type { DatableNames } from './datable-names.ts';
import type { DayPart, Step, Third, Unit } from './meaning.ts';
import type { Season } from './moment.ts';
import type { NamedDay } from './named-days.ts';

/** What one word can be in a temporal expression; most words can be one thing, *second* two. */
export interface TimeWord {
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  readonly month?: number;
  /** A weekday or month that is also a common word: *march*, *may*, *sat*. */
  readonly doubtful?: true;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly number?: number;
  /** *few*, *several*. */
  readonly vague?: true;
  readonly ordinal?: number;
  /** Days from the report's: *yesterday* −1. */
  readonly dayWord?: number;
  readonly part?: DayPart;
  readonly season?: Season;
  /** *last* −1, *this* 0, *next* 1, counted from the report's date. */
  readonly step?: Step;
  /** *previous* −1, *same* 0, *following* 1, counted from the date before in the text. */
  readonly textStep?: Step;
  /** *past*, *recent*, *coming*: with a number, a stretch that ends or begins at the report. */
  readonly window?: true;
  /** *early*, *mid*, *late*; `other` (*earlier this month*) bounds nothing. */
  readonly partial?: Third | 'other';
  /** *ago* −1. */
  readonly ago?: Step;
  /** *earlier* −1, *later* 1, counted from the date before in the text. */
  readonly away?: Step;
  /** *every*. */
  readonly every?: true;
  /** *daily*: how often. */
  readonly rate?: Unit;
  /** *noon*: minutes after midnight. */
  readonly minute?: number;
  /** *a.m.* 0, *p.m.* 12: hours to add. */
  readonly halfDay?: number;
  readonly reference?: 'past' | 'present' | 'future';
  readonly since?: true;
  readonly until?: true;
  /** *by*. */
  readonly due?: true;
  /** *before*: a bound that says nothing about the tense. */
  readonly prior?: true;
  /** *in*, *on*, *by*, *from*: words before which a bare number may be a year. */
  readonly before?: true;
  /** Small words of the grammar. */
  readonly the?: true;
  readonly a?: true;
  readonly of?: true;
  readonly and?: true;
  readonly to?: true;
  readonly at?: true;
  readonly between?: true;
  readonly fiscal?: true;
  readonly half?: true;
  readonly old?: true;
  readonly year?: true;
  readonly zone?: true;
  readonly period?: true;
  readonly consecutive?: true;
  readonly each?: true;
  /** *end*, *beginning*, *middle*. */
  readonly edge?: true;
  readonly more?: true;
  readonly that?: true;
}

/** What a language knows about dates. */
export interface TimeWords {
  /** By the hash of the word as the lexicon normalises it. */
  readonly words: ReadonlyMap<number, TimeWord>;
  readonly namedDays: readonly NamedDay[];
  readonly datableNames: DatableNames;
  /** Indices of `namedDays` by the hash of each one's first word. */
  readonly namedDaysByStart: ReadonlyMap<number, readonly number[]>;
}

/** Key of a word in {@link TimeWords.words}. */
export const wordKey = (word: string): number => hashText(normalise(word));
