import { isDigitAt, isLowerAt, isSpaceAt, isWordAt } from '../1-tokens/characters.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';

/** What a quotation mark does, judged by its shape and by the white space on its two sides. */
export type Role =
  | 'open'
  | 'close'
  /** Straight, with white space on both sides or on none: closes what is open, and opens otherwise. */
  | 'either'
  /** A single mark after a word, before a word: closing (`'good' thing`) or a possessive (`the boys' club`). */
  | 'maybe';

/** A token that is a quotation mark, or could be one. */
export interface Mark {
  /** Index of the token. */
  readonly token: number;
  readonly single: boolean;
  /** “ ” „ « and their like: the shape tells opening from closing. */
  readonly curly: boolean;
  readonly role: Role;
  readonly paragraph: number;
  /** An opening mark where speech begins: first in its paragraph or sentence, or after a comma or a colon. */
  readonly leads: boolean;
  /** A closing mark by its shape that opens by its place: ` ”word`. */
  readonly mistyped: boolean;
  /** Stands right after a digit, as an inch does: `a 12" pipe`. */
  readonly afterDigit: boolean;
  /** A lower-case letter follows, with or without white space. */
  readonly beforeLower: boolean;
}

const OPENING_DOUBLE = '“„‟«〝';
const CLOSING_DOUBLE = '”»〞';
const STRAIGHT_DOUBLE = '"″＂';
const OPENING_SINGLE = '‘‚‛‹';
const OTHER_SINGLE = "’'`´ʼ›′";

/** Every token that can be a quotation mark, in order. Apostrophes inside and before words are left out. */
export function readMarks(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Mark[] {
  const marks: Mark[] = [];
  for (const sentence of sentences) {
    for (let t = sentence.first; t < sentence.last; t++) {
      const unit = text.charCodeAt(tokens[t]!.start);
      if (unit > 0x60 && unit < 0xab) continue;
      const mark = readMark(text, tokens, sentence, t);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

function readMark(text: string, tokens: readonly Token[], sentence: Sentence, t: number): Mark | undefined {
  const { start, end } = tokens[t]!;
  if (end - start > 2) return undefined;
  const character = text[start]!;
  const doubled = end - start === 2 && text[start + 1] === character;
  if (end - start === 2 && !doubled) return undefined;
  const shape = shapeOf(character, doubled);
  if (!shape) return undefined;
  const first = t === sentence.first;
  const role = shape.single
    ? singleRole(text, start, end, shape.opens)
    : doubleRole(text, start, end, shape.opens, shape.closes);
  if (!role) return undefined;
  return {
    token: t,
    single: shape.single,
    curly: shape.opens || shape.closes,
    role,
    paragraph: sentence.paragraph,
    leads: first || /[,:“"‘']/.test(text[tokens[t - 1]!.start]!),
    mistyped: role === 'open' && shape.closes,
    afterDigit: isDigitAt(text, start - 1),
    beforeLower: isLowerAt(text, end) || (isSpaceAt(text, end) && isLowerAt(text, end + 1)),
  };
}

interface Shape {
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

function shapeOf(character: string, doubled: boolean): Shape | undefined {
  if (doubled) {
    if (character === "'") return { single: false, opens: false, closes: false };
    if (character === '`' || character === '‘') return { single: false, opens: true, closes: false };
    return character === '’' ? { single: false, opens: false, closes: true } : undefined;
  }
  if (STRAIGHT_DOUBLE.includes(character)) return { single: false, opens: false, closes: false };
  if (OPENING_DOUBLE.includes(character)) return { single: false, opens: true, closes: false };
  if (CLOSING_DOUBLE.includes(character)) return { single: false, opens: false, closes: true };
  if (OPENING_SINGLE.includes(character)) return { single: true, opens: true, closes: false };
  return OTHER_SINGLE.includes(character) ? { single: true, opens: false, closes: false } : undefined;
}

/** Curly marks are believed, but for the plainly mistyped: `word“ ` closes and ` ”word` opens. */
function doubleRole(text: string, start: number, end: number, opens: boolean, closes: boolean): Role {
  const left = isFreeBefore(text, start);
  const right = isFreeAfter(text, end);
  if (opens) return !left && right ? 'close' : 'open';
  if (closes) return left && isWordAt(text, end) && isSpaceOrEdge(text, start - 1) ? 'open' : 'close';
  if (left === right) return 'either';
  return left ? 'open' : 'close';
}

/** Undefined for an apostrophe: inside a word, or before one with nothing to open. */
function singleRole(text: string, start: number, end: number, opens: boolean): Role | undefined {
  const left = isFreeBefore(text, start);
  const right = isFreeAfter(text, end);
  if (opens && left && right) return 'either';
  if (opens) return left || !right ? (isWordAt(text, start - 1) ? undefined : 'open') : 'close';
  if (left && right) return 'close';
  if (left) return 'open';
  if (!right) return undefined;
  const possessive = /[snSN]/.test(text[start - 1]!) && isSpaceAt(text, end) && isWordAt(text, end + 1);
  return possessive ? 'maybe' : 'close';
}

function isSpaceOrEdge(text: string, i: number): boolean {
  return i < 0 || i >= text.length || isSpaceAt(text, i);
}

/** White space, an opening bracket or mark, or a dash stands before `start`. */
function isFreeBefore(text: string, start: number): boolean {
  return isSpaceOrEdge(text, start - 1) || /[([{<—–\-/“„‟«‘‚=]/.test(text[start - 1]!);
}

/** White space, a closing bracket or mark, a stop or a dash stands at `end`. */
function isFreeAfter(text: string, end: number): boolean {
  return isSpaceOrEdge(text, end) || /[)\]}>.,;:!?…—–\-/”»’"]/.test(text[end]!);
}
