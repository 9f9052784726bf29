import type { Span } from '../../text/span.ts';

/** A stretch of the text that is to look like something. */
export interface Mark extends Span {
  readonly class: string;
}

/** A stretch in which nothing changes: what it looks like, by the names of its marks. */
export interface Segment extends Span {
  readonly classes: readonly string[];
}

/** The text cut wherever a mark begins or ends; together the segments are all of it. */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of marks)
    for (const cut of [start, end]) if (cut > 0 && cut < length) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    return { start, end, classes: [...new Set(over.map((mark) => mark.class))] };
  });
}
