import type { Span } from '../../text/span.ts';
import { type Piece, plain } from './wrapping.ts';

/** How one reading is put on paper: where its words come from, how wide, and whether in colour. */
export interface Ink {
  readonly text: string;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

export const BOLD = '1';
export const DIM = '2';
export const UNDERLINED = '4';

/** Words in a style, or plain where there is no colour. Control characters become visible signs. */
export function styled({ colour }: Pick<Ink, 'colour'>, words: string, codes = ''): Piece {
  return { text: plain(words), style: colour ? codes : '' };
}

/** The words of spans on one line, with … where some are left out between; none at all for no spans. */
export function wordsOf({ text }: Pick<Ink, 'text'>, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => plain(text.slice(start, end)).replace(/\s+/g, ' ').trim()).join(' … ');
}

/** Pieces with a separator between. */
export function joined(pieces: readonly Piece[], separator: Piece): Piece[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece]));
}

/** `“the words”`; words that bring marks of their own keep those. */
export function inMarks(words: string): string {
  return /^["“‘«]/.test(words) ? words : `“${words}”`;
}
