import type { Span } from '../../text/span.ts';

/** How far an edge moves at a time. */
export type Unit = 'character' | 'word' | 'sentence';
export type Edge = 'start' | 'end';

/** Words with their apostrophes and hyphens, numbers with their points; every other sign by itself, an emoji whole. */
const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:(?:[’'‐‑-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\p{RI}{2}|[^\s\p{L}\p{N}][\p{M}\p{Emoji_Modifier}]*(?:\u200D\S[\p{M}\p{Emoji_Modifier}]*)*/gu;

/** What ends a sentence, with the quotation marks behind it; a new line ends one too. */
const SENTENCE_END = /[.!?…]+[”’"')\]]*(?=\s)|\n/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No sign that people see as one is longer than this, in UTF-16 code units. */
const LONGEST_SIGN = 64;

/** Where the words of a text begin and end: the places to which an edge of a span snaps. Offsets are UTF-16 code units. */
export class Words {
  readonly text: string;
  readonly tokens: readonly Span[];
  private readonly sentences: readonly Span[];

  constructor(text: string) {
    this.text = text;
    this.tokens = [...text.matchAll(TOKEN)].map(({ index, 0: token }) => ({
      start: index,
      end: index + token.length,
    }));
    this.sentences = this.cut(
      [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length),
    );
  }

  /** The next place for an edge, in that direction; the offset itself where there is none. */
  step(offset: number, edge: Edge, direction: -1 | 1, unit: Unit): number {
    if (unit === 'character') return this.character(offset, direction);
    const places = (unit === 'word' ? this.tokens : this.sentences).map((span) => span[edge]);
    const found =
      direction > 0 ? places.find((place) => place > offset) : places.findLast((place) => place < offset);
    return found ?? offset;
  }

  /** The place nearest to where somebody points. */
  snap(offset: number, edge: Edge): number {
    let nearest = offset;
    let least = Number.POSITIVE_INFINITY;
    for (const token of this.tokens) {
      const distance = Math.abs(token[edge] - offset);
      if (distance < least) [nearest, least] = [token[edge], distance];
    }
    return nearest;
  }

  /** The whole words that a stretch touches; null where it touches none. */
  cover({ start, end }: Span): Span | null {
    const touched = this.tokens.filter((token) => token.start < end && token.end > start);
    const [first, last] = [touched[0], touched.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  }

  /** The word at an offset, or the first behind it, or the last; null in a text without words. */
  at(offset: number): Span | null {
    return this.tokens.find(({ end }) => end > offset) ?? this.tokens.at(-1) ?? null;
  }

  /** The offset itself, or the end of the sign that it lies in. */
  sign(offset: number): number {
    return offset === 0 ? 0 : this.character(this.character(offset, -1), 1);
  }

  /** Never into the middle of a sign that is written with several code units. */
  private character(offset: number, direction: -1 | 1): number {
    const from = Math.max(0, offset - LONGEST_SIGN);
    const places = [...graphemes.segment(this.text.slice(from, offset + LONGEST_SIGN))].flatMap(
      ({ index, segment }) => [from + index, from + index + segment.length],
    );
    const found =
      direction > 0 ? places.find((place) => place > offset) : places.findLast((place) => place < offset);
    return found ?? offset;
  }

  private cut(ends: readonly number[]): Span[] {
    const pieces: Span[] = [];
    let from = 0;
    for (const end of [...ends, this.text.length]) {
      const piece = this.cover({ start: from, end });
      if (piece) pieces.push(piece);
      from = end;
    }
    return pieces;
  }
}
