import type { Findings } from '../../src/analysis/findings.ts';
import { covers, type Span } from '../../src/text/span.ts';

/** A text and the words in it that were marked, each with the number of whom they stand for. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (Span & { readonly number: string })[];
}

/**
 * Reads `[1:Anna Ruiz] met [2:Milo Baro]. [1:She] said …`: words of one number stand for one speaker, words of two for
 * two, and words marked `0` for nobody. Marks may stand inside others: `[2:[1:her] lawyer]`.
 */
export function markedText(notation: string): MarkedText {
  let text = '';
  const marks: (Span & { number: string })[] = [];
  const open: { number: string; start: number }[] = [];
  for (const [piece, number] of notation.matchAll(/\[(\d+):|\]|[^[\]]+|\[/g)) {
    if (number !== undefined) open.push({ number, start: text.length });
    else if (piece === ']' && open.length > 0) marks.push({ ...open.pop()!, end: text.length });
    else text += piece;
  }
  return { text, marks };
}

/**
 * What a reading makes of the marks: the same notation, numbered by speakers in the order of the marks, `0` for words
 * that stand for nobody. Of several references in a mark, the one whose head no smaller mark holds counts.
 */
export function asRead(
  { text, marks }: MarkedText,
  { cast, tokens }: Pick<Findings, 'cast' | 'tokens'>,
): string {
  const numbers = new Map<string, string>();
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const numberOf = (mark: Span) => {
    const inner = marks.filter((other) => other !== mark && covers(mark, other));
    const reference = cast.references.find(({ head }) => {
      const token = tokens[head]!;
      return covers(mark, token) && !inner.some((other) => covers(other, token));
    });
    if (!reference) return '0';
    const known = numbers.get(reference.speaker) ?? `${numbers.size + 1}`;
    numbers.set(reference.speaker, known);
    return known;
  };
  const given = ordered.map((mark) => ({ ...mark, number: numberOf(mark) }));
  return written(text, given);
}

/** The marks of a notation numbered in order, as {@link asRead} numbers them. */
export function inOrder({ text, marks }: MarkedText): string {
  const numbers = new Map<string, string>([['0', '0']]);
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const given = ordered.map((mark) => {
    const number = numbers.get(mark.number) ?? `${numbers.size}`;
    numbers.set(mark.number, number);
    return { ...mark, number };
  });
  return written(text, given);
}

function written(text: string, marks: readonly (Span & { number: string })[]): string {
  const edges = marks.flatMap(({ start, end, number }) => [
    { at: start, order: -end, words: `[${number}:` },
    { at: end, order: -Infinity, words: ']' },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let at = 0;
  for (const edge of edges) {
    out += text.slice(at, edge.at) + edge.words;
    at = edge.at;
  }
  return out + text.slice(at);
}
