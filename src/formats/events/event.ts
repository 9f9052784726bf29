import type { Speaker, SpeakerKind } from '../../analysis/6-speakers/speaker.ts';
import type { Party, Statement } from '../../analysis/8-statements/statement.ts';
import type { Reading } from '../../analysis/reading.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { ALPHA_3 } from './state-codes.ts';

/** Somebody who does something in an event, or to whom it is done. */
export interface EventActor {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** ISO 3166-1 alpha-3 code of the state they are or belong to, or null. */
  readonly country: string | null;
  readonly office: string | null;
}

/** A statement as event data sees it: who did what to whom, and when. */
export interface SpeechEvent {
  /** Unique: the report's id and the statement's. */
  readonly id: string;
  readonly statement: Statement;
  readonly actor: EventActor;
  /** The target; where there is none, the addressee. */
  readonly recipient: EventActor | null;
  /** `YYYY-MM-DD` of the saying, else of the report; null where neither is known to the day. */
  readonly date: string | null;
  /** Last day, where the saying is only known to lie between two. */
  readonly endDate: string | null;
  /** Number of the sentence, from 1. */
  readonly sentence: number;
}

/**
 * One event a statement, in order. Statements of nobody known are no events, and neither is what the report says was not
 * said (*did not say whether*).
 */
export function eventsOf(reading: Reading): SpeechEvent[] {
  const speakers = new Map(reading.cast.speakers.map((speaker) => [speaker.id, speaker]));
  return reading.statements.flatMap((statement) => {
    const { speaker, target, addressee, polarity } = statement;
    if (!speaker || speaker.kind === 'unknown' || polarity === 'negative') return [];
    const recipient = target ?? addressee;
    const [date, endDate] = daysOf(statement.saidAt?.value ?? reading.times.published.value);
    return {
      id: `${reading.report.id}-${statement.id}`,
      statement,
      actor: toActor(speaker, speakers),
      recipient: recipient && toActor(recipient, speakers),
      date,
      endDate,
      sentence: 1 + firstEndingAfter(reading.sentences, startOf(statement)),
    };
  });
}

function toActor({ speaker, name, kind }: Party, speakers: ReadonlyMap<string, Speaker>): EventActor {
  const known = speaker === null ? undefined : speakers.get(speaker);
  return {
    name,
    kind,
    country: (known?.state && ALPHA_3.get(known.state)) ?? null,
    office: known?.offices[0]?.name ?? null,
  };
}

/** Where the statement's words of saying begin, or else any of its words. */
function startOf({ cue, content, source }: Statement): number {
  const spans: readonly Span[] = [cue, content, source].find((some) => some.length > 0) ?? [];
  return spans.length ? Math.min(...spans.map(({ start }) => start)) : 0;
}

/** First and last day of an ISO 8601 date or interval; a day that is not given to the day is null. */
function daysOf(value: string | null): [string | null, string | null] {
  const days = (value ?? '').split('/').map((end) => /^\d{4}-\d\d-\d\d/.exec(end)?.[0] ?? null);
  const [from = null, to = null] = days;
  return [from, to];
}
