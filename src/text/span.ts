/**
 * A half-open range `[start, end)` of UTF-16 code units in a report's untouched text:
 * `text.slice(span.start, span.end)` is always the quoted words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that `span` covers. Throws `RangeError` when the span does not lie inside `text`. */
export function sliceOf(text: string, span: Span): string {
  checkSpan(span, text.length);
  return text.slice(span.start, span.end);
}

/** The words of `spans`, in their order, with ` … ` between pieces; the empty string when there are none. */
export function wordsIn(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Throws `RangeError`, naming the bad value, unless `0 ≤ start ≤ end ≤ length`. */
export function checkSpan(span: Span, length: number): void {
  const { start, end } = span;
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return;
  throw new RangeError(`Invalid span [${start}, ${end}) in a text of length ${length}`);
}

/** True when the two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first of `spans` (in order, not overlapping) that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
