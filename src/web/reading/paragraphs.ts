import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Run } from './runs.ts';

/** A line of the text, its runs cut to it. The line breaks stand between paragraphs. */
export interface Paragraph extends Span {
  /** Whether a blank line is before it. */
  readonly apart: boolean;
  readonly runs: readonly Run[];
}

/** Paragraphs that follow on each other: so much is laid out, and drawn anew, at a time. */
export interface Chunk extends Span {
  readonly paragraphs: readonly Paragraph[];
}

/** About four screens. */
const CHUNK = 10_000;

/** The text's lines that are not blank, in chunks. Every character that is no line break or blank line is in one. */
export function chunksOf(text: string, runs: readonly Run[]): Chunk[] {
  const chunks: Chunk[] = [];
  let paragraphs: Paragraph[] = [];
  const close = () => {
    if (paragraphs.length > 0)
      chunks.push({ start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end, paragraphs });
    paragraphs = [];
  };
  for (const paragraph of paragraphsOf(text, runs)) {
    if (paragraphs.length > 0 && paragraph.end - paragraphs[0]!.start > CHUNK) close();
    paragraphs.push(paragraph);
  }
  close();
  return chunks;
}

function* paragraphsOf(text: string, runs: readonly Run[]): Generator<Paragraph> {
  let before = 0;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const span = { start: index, end: index + line.length };
    const apart = before > 0 && breaksIn(text.slice(before, index)) > 1;
    yield { ...span, apart, runs: clipped(runs, span) };
    before = span.end;
  }
}

function breaksIn(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The parts of `spans` (in order, not overlapping) that lie within a span. */
export function clipped<Piece extends Span>(spans: readonly Piece[], { start, end }: Span): Piece[] {
  const found: Piece[] = [];
  for (let index = firstEndingAfter(spans, start); index < spans.length; index++) {
    const piece = spans[index]!;
    if (piece.start >= end) break;
    found.push({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
  }
  return found;
}
