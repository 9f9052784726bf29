import type { Span } from '../../src/text/span.ts';

/** A text with spans in square brackets, `The [minister] said`, and the offsets of these. */
export function edged(notation: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let start = 0;
  for (const [piece] of notation.matchAll(/[[\]]|[^[\]]+/g)) {
    if (piece === '[') start = text.length;
    else if (piece === ']') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** The notation of a text with these spans, in their order. */
export function notationOf(text: string, spans: readonly Span[]): string {
  let notation = '';
  let from = 0;
  for (const { start, end } of spans) {
    notation += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return notation + text.slice(from);
}
