import { RELATIONS } from './syntax.ts';

/** What the parser does with a tag: words are parsed; marks are hung into the finished tree. */
export const WORD = 0;
export const VERB = 1;
export const COMMA = 2;
export const MARK = 3;
export const OPENING_QUOTE = 4;
export const CLOSING_QUOTE = 5;
export const OPENING_BRACKET = 6;
export const CLOSING_BRACKET = 7;
export const STOP = 8;

const PAIRED: Readonly<Record<string, number>> = {
  '``': OPENING_QUOTE,
  "''": CLOSING_QUOTE,
  '-LRB-': OPENING_BRACKET,
  '-RRB-': CLOSING_BRACKET,
  '.': STOP,
};

const PUNCT = RELATIONS.indexOf('punct');

/** The kind of each tag label (`VERB|VBD`). */
export function tagKinds(tagLabels: readonly string[]): Uint8Array {
  return Uint8Array.from(tagLabels, (label) => {
    const [upos, xpos] = label.split('|');
    if (upos === 'VERB' || upos === 'AUX') return VERB;
    if (upos !== 'PUNCT') return WORD;
    if (xpos === ',') return COMMA;
    return PAIRED[xpos!] ?? MARK;
  });
}

/**
 * Hangs the marks of the sentence `[first, last)` into the tree of its words, as the UD guidelines say: as high as
 * they can go without crossing an arc. *“Go,” said Ann* hangs both quotation marks on *Go*; the comma before a
 * conjunct or a clause hangs on it; the full stop on the root. Marks are the tokens of {@link tagKinds} above `VERB`;
 * their heads must be -2 on entry.
 */
export function attachMarks(
  head: Int32Array,
  relation: Uint8Array,
  tags: Uint8Array,
  kinds: Uint8Array,
  first: number,
  last: number,
): void {
  const open: number[] = [];
  for (let i = first; i < last; i++) {
    if (head[i] !== -2) continue;
    relation[i] = PUNCT;
    const kind = kinds[tags[i]!]!;
    if (kind === OPENING_QUOTE || kind === OPENING_BRACKET) open.push(i);
    if (kind !== CLOSING_QUOTE && kind !== CLOSING_BRACKET) continue;
    const opening = partnerOf(kind - 1, open, tags, kinds);
    if (opening < 0) continue;
    const top = topInside(head, opening, i);
    if (top >= 0) head[opening] = head[i] = top;
  }
  const loose: number[] = [];
  for (let i = first; i < last; i++) if (head[i] === -2) loose.push(i);
  // All at once, so that no mark comes to hang on another.
  const found = loose.map((i) => {
    const isStop = kinds[tags[i]!] === STOP;
    return highestNeighbour(head, relation, i, isStop, first, last);
  });
  loose.forEach((i, k) => {
    head[i] = found[k]!;
  });
}

/** Takes the latest open mark of the kind `wanted` off `open`, with those after it, or gives -1. */
function partnerOf(wanted: number, open: number[], tags: Uint8Array, kinds: Uint8Array): number {
  for (let k = open.length - 1; k >= 0; k--) {
    if (kinds[tags[open[k]!]!] === wanted) return open.splice(k)[0]!;
  }
  return -1;
}

/** The highest word between two marks, climbing from the first, or -1 where no word stands there. */
function topInside(head: Int32Array, opening: number, closing: number): number {
  let at = opening + 1;
  while (at < closing && head[at] === -2) at++;
  if (at >= closing) return -1;
  while (head[at]! > opening && head[at]! < closing) at = head[at]!;
  return at;
}

function highestNeighbour(
  head: Int32Array,
  relation: Uint8Array,
  i: number,
  isStop: boolean,
  first: number,
  last: number,
): number {
  const isMark = (at: number) => relation[at] === PUNCT;
  let left = i - 1;
  while (left >= first && isMark(left)) left--;
  let right = i + 1;
  while (right < last && isMark(right)) right++;
  const hasLeft = left >= first;
  const hasRight = right < last;
  if (!hasLeft && !hasRight) return -1;
  let leftTop = left;
  let rightTop = right;
  if (hasLeft) while (head[leftTop]! >= 0 && head[leftTop]! < i) leftTop = head[leftTop]!;
  if (hasRight) while (head[rightTop]! > i) rightTop = head[rightTop]!;
  if (!hasLeft) return rightTop;
  if (!hasRight || isStop) return leftTop;
  const leftHangsRight = head[leftTop]! > i;
  const rightHangsLeft = head[rightTop]! >= 0 && head[rightTop]! < i;
  if (!rightHangsLeft) return leftTop;
  if (!leftHangsRight) return rightTop;
  // Both sides hang across the mark: the lower unit is the one whose head is inside the other.
  return climbsTo(head, left, head[rightTop]!, i) ? rightTop : leftTop;
}

/** Whether `target` is on the way up from `from` while staying left of `limit`. */
function climbsTo(head: Int32Array, from: number, target: number, limit: number): boolean {
  for (let at = from; at >= 0 && at < limit; at = head[at]!) if (at === target) return true;
  return false;
}
