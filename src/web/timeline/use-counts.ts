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
  const fitting = unit ?? given ?? fittingFor(rough);
  const again = fitting !== null && rough !== null && fitting !== rough.unit;
  const second = useAnswer('timeline', again ? { query: { ...filter, ...days, unit: fitting } } : null);
  const answered = again ? second : first;
  const settled = useRef<Counts | 'none' | null>(null);
  const loading = first.loading || answered.loading;
  const answer = answered.answer;
  if (!loading && answer) settled.current = countsOf(answer, from, to);
  return { answer: settled.current, failure: answered.failure, loading, again: answered.again };
}

function fittingFor(rough: Timeline | null): Unit | null {
  const span = rough && spanOf(rough, rough.unit);
  return span && unitFor(span);
}

function countsOf(timeline: Timeline, from: number | null, to: number | null): Counts | 'none' {
  const span = spanOf(timeline, timeline.unit);
  const [first, last] = [from ?? span?.first, to ?? span?.last];
  // One open end may lie before the other.
  if (span === null || first === undefined || last === undefined || first > last) return 'none';
  return { timeline, unit: timeline.unit, shown: { first, last } };
}
