import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';

/** A pronoun of GAP with two names, each of which it may stand for (Webster et al. 2018). Offsets in UTF-16 units. */
export interface GapExample {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly gender: 'masculine' | 'feminine';
  readonly names: readonly [GapName, GapName];
}

export interface GapName extends Span {
  /** Whether the pronoun stands for this name's bearer. */
  readonly right: boolean;
}

/** Reads a GAP file such as `gap-development.tsv`. Throws `Error` where an offset does not point at its words. */
export function readGap(path: string): GapExample[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map(parseLine);
}

function parseLine(line: string): GapExample {
  const [
    id = '',
    text = '',
    pronoun = '',
    at = '',
    a = '',
    aAt = '',
    aRight = '',
    b = '',
    bAt = '',
    bRight = '',
  ] = line.split('\t');
  const spanOf = (words: string, offset: string): Span => {
    const start = unitsBefore(text, Number(offset));
    const end = start + words.length;
    if (text.slice(start, end) !== words) throw new Error(`${id}: “${words}” is not at ${offset}`);
    return { start, end };
  };
  return {
    id,
    text,
    pronoun: spanOf(pronoun, at),
    gender: /^(he|him|his)$/i.test(pronoun) ? 'masculine' : 'feminine',
    names: [
      { ...spanOf(a, aAt), right: aRight === 'TRUE' },
      { ...spanOf(b, bAt), right: bRight === 'TRUE' },
    ],
  };
}

/** GAP counts Unicode code points. */
function unitsBefore(text: string, points: number): number {
  let units = 0;
  for (let n = 0; n < points && units < text.length; n++) units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  return units;
}
