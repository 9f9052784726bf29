import { beginOf, laterBy, lengthOf, type Span, unitFor, within } from './calendar.ts';

/** The shortest span shown: a day. */
const SHORTEST = 1;

/** Half of what is shown: about the middle of what is chosen, or all of that. In whole units, so that no bar is cut. */
export function zoomedIn(shown: Span, chosen: Span | null): Span {
  if (chosen && lengthOf(chosen) < lengthOf(shown)) return wholeUnits(chosen, shown);
  const length = Math.max(SHORTEST, Math.ceil(lengthOf(shown) / 2));
  const first = shown.first + Math.floor((lengthOf(shown) - length) / 2);
  return within({ first, last: first + length - 1 }, shown);
}

/** Twice as much, on both sides. */
export function zoomedOut(shown: Span): Span {
  const more = Math.max(1, Math.ceil(lengthOf(shown) / 2));
  return wholeUnits({ first: shown.first - more, last: shown.last + more }, null);
}

/** The same length, earlier or later by half of it. */
export function panned(shown: Span, direction: -1 | 1): Span {
  const by = direction * Math.max(1, Math.floor(lengthOf(shown) / 2));
  return { first: shown.first + by, last: shown.last + by };
}

function wholeUnits(span: Span, bounds: Span | null): Span {
  const fitting = unitFor(span);
  // What is shown are always days.
  const unit = fitting === 'hour' ? 'day' : fitting;
  const first = beginOf(unit, span.first);
  const last = laterBy(unit, beginOf(unit, span.last)) - 1;
  if (!bounds) return { first, last };
  return { first: Math.max(first, bounds.first), last: Math.min(last, bounds.last) };
}
