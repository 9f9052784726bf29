import type { StatementAct, StatementChannel, StatementSpeakerKind } from '../training/corpora/statements.ts';

/**
 * How a statement answers another of its report: *deny* says that it is not so, *reject* refuses or dismisses it,
 * *accept* agrees to it or concedes it, *confirm* says that it is so, *support* welcomes or backs it, *condemn*
 * criticises it, *reply* is any other answer, such as that to a question.
 */
export type AnswerKind = 'deny' | 'reject' | 'accept' | 'confirm' | 'support' | 'condemn' | 'reply';

/** *unknown* where the text leaves open who it was. */
export type Naming = 'named' | 'unnamed' | 'unknown';

/** *negative* where the saying itself is negated: *has not accepted*, *did not say*. */
export type Polarity = 'positive' | 'negative';

/** Where a report's own date is read from; *undecided* when several dates agree with every clue, or there is none. */
export type DatedBy = 'date-line' | 'dateline' | 'inferred' | 'undecided';

/** All values of `T`, in the order written; a value that is missing here does not compile. */
function valuesOf<T extends string>(values: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(values) as T[];
}

export const KINDS = valuesOf<StatementSpeakerKind>({
  person: true,
  organisation: true,
  state: true,
  document: true,
  group: true,
  unnamed: true,
  unknown: true,
});

export const CHANNELS = valuesOf<StatementChannel>({
  interview: true,
  'press-conference': true,
  'press-remarks': true,
  'written-statement': true,
  'social-media': true,
  speech: true,
  'phone-call': true,
  meeting: true,
  letter: true,
  document: true,
  broadcast: true,
  poll: true,
  slogan: true,
  unknown: true,
});

export const ACTS = valuesOf<StatementAct>({
  assert: true,
  accuse: true,
  condemn: true,
  demand: true,
  appeal: true,
  deny: true,
  reject: true,
  promise: true,
  warn: true,
  threaten: true,
  offer: true,
  accept: true,
  praise: true,
  support: true,
  apologise: true,
  ask: true,
  announce: true,
  predict: true,
  confirm: true,
  'decline-to-comment': true,
});

export const ANSWERS = valuesOf<AnswerKind>({
  deny: true,
  reject: true,
  accept: true,
  confirm: true,
  support: true,
  condemn: true,
  reply: true,
});

export const NAMINGS = valuesOf<Naming>({ named: true, unnamed: true, unknown: true });

export const POLARITIES = valuesOf<Polarity>({ positive: true, negative: true });

export const CERTAINTIES = valuesOf<'plain' | 'hedged'>({ plain: true, hedged: true });

export const DATED_BY = valuesOf<DatedBy>({
  'date-line': true,
  dateline: true,
  inferred: true,
  undecided: true,
});

/**
 * True for a year, month or day of ISO 8601 that is in the calendar, two of them joined as an interval by `/` (the
 * later one second), and such an interval with `..` for an open start or end (EDTF, ISO 8601-2).
 */
export function isInterval(value: string): boolean {
  const [start = '', end, ...more] = value.split('/');
  if (more.length > 0) return false;
  if (end === undefined) return isDate(start);
  if (start === '..') return isDate(end);
  return isDate(start) && (end === '..' || (isDate(end) && start < end));
}

/** True for a day of ISO 8601 that is in the calendar. */
export function isDay(value: string): boolean {
  return value.length === 10 && isDate(value);
}

/** As `isInterval`, for one year, month or day. */
function isDate(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const padded = value + '-01-01'.slice(value.length - 4);
  const date = new Date(`${padded}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(padded);
}
