import type { Span } from '../../text/span.ts';
import type { WireStatement } from '../shapes.ts';

/** What is marked in the text: the parts of the statement that is looked at, and the words that something is known by. */
export const MARKS = ['content', 'source', 'cue', 'evidence'] as const;
export type MarkKind = (typeof MARKS)[number];

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** Part of a run with the marks that lie over it. */
export interface Piece extends Span {
  readonly kinds: readonly MarkKind[];
}

export function marksOf(statement: WireStatement | undefined, evidence: readonly Span[]): Mark[] {
  const of = (kind: MarkKind, spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return [
    ...of('content', statement?.content ?? []),
    ...of('source', statement?.source ?? []),
    ...of('cue', statement?.cue ?? []),
    ...of('evidence', evidence),
  ];
}

/** A span cut where marks begin and end. */
export function piecesOf(span: Span, marks: readonly Mark[]): Piece[] {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const over = marks.filter((mark) => mark.start < end && start < mark.end);
    return { start, end, kinds: MARKS.filter((kind) => over.some((mark) => mark.kind === kind)) };
  });
}
