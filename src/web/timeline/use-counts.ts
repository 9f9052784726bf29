import { useRef } from 'preact/hooks';
import type { Timeline } from '../shapes.ts';
import { type Answered, useAnswer } from '../use-answer.ts';
import { spanOf } from './bins.ts';
import { type Span, type Unit, unitFor } from './calendar.ts';
import { daysAsked, type View } from './view.ts';

/** Counts with the days that they are drawn over. */
export interface Counts {
  readonly timeline: Timeline;
  readonly unit: Unit;
  /** The days shown. */
  readonly shown: Span;
}

/**
 * Counts for a view. Where neither days nor a unit are given, months tell first how long it all lasts. The counts before
 * stay until the new ones are complete.
 */
export function useCounts({ filter, from, to, unit }: View): Answered<Counts | 'none'> {
  const days = daysAsked({ first: from, last: to });
  const given = from !== null && to !== null ? unitFor({ first: from, last: to }) : null;
  const first = useAnswer('timeline', { query: { ...filter, ...days, unit: unit ?? given ?? 'month' } });
  const rough = first.loading ? null : first.answer;
  const fitting = unit ?? fittingFor(rough, given);
  const again = fitting !== null && rough !== null && fitting !== rough.unit;
  const second = useAnswer('timeline', again ? { query: { ...filter, ...days, unit: fitting } } : null);
  const answered = again ? second : first;
  const settled = useRef<Counts | 'none' | null>(null);
  const loading = first.loading || answered.loading;
  const answer = answered.answer;
  if (!loading && answer) settled.current = countsOf(answer, from, to);
  return { answer: settled.current, failure: answered.failure, loading, again: answered.again };
}

/** Days, however few, where nobody tells an hour of them. */
function fittingFor(rough: Timeline | null, given: Unit | null): Unit | null {
  if (given === 'hour' && rough?.unit === 'hour' && rough.buckets.length === 0) return 'day';
  if (given !== null) return given;
  const span = rough && spanOf(rough, rough.unit);
  const unit = span && unitFor(span);
  // Hours are asked for where both ends are given.
  return unit === 'hour' ? 'day' : unit;
}

function countsOf(timeline: Timeline, from: number | null, to: number | null): Counts | 'none' {
  if (timeline.unit === 'hour' && timeline.withoutHour > 0 && from !== null && to !== null)
    return { timeline, unit: 'hour', shown: { first: from, last: to } };
  const span = spanOf(timeline, timeline.unit);
  const [first, last] = [from ?? span?.first, to ?? span?.last];
  // One open end may lie before the other.
  if (span === null || first === undefined || last === undefined || first > last) return 'none';
  return { timeline, unit: timeline.unit, shown: { first, last } };
}
