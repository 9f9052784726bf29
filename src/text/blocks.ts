import type { Span } from './span.ts';

/**
 * Cuts a text into blocks that cover it without gaps, each at most `limit` code units long, so that memory for reading
 * depends on the block and not on the text. Every ordinary report is one block. A block ends, in order of preference,
 * after the last blank line in its second half, the last line, the last sentence, the last word, or at the limit.
 */
export function blocksOf(text: string, limit: number): Span[] {
  if (!(limit >= 2)) throw new RangeError(`Invalid block limit ${limit}: it must be at least 2`);
  const blocks: Span[] = [];
  let start = 0;
  while (text.length - start > limit) {
    const end = endOfBlock(text, start, start + limit);
    blocks.push({ start, end });
    start = end;
  }
  if (start < text.length || blocks.length === 0) blocks.push({ start, end: text.length });
  return blocks;
}

/** The ends to look for, best first: the pattern must match at the end of a block's tail. */
const ENDS = [/\n[^\S\n]*\n/g, /\n/g, /[.!?]["'’”)\]]*\s/g, /\s/g];

function endOfBlock(text: string, start: number, limit: number): number {
  const middle = start + Math.ceil((limit - start) / 2);
  const tail = text.slice(middle, limit);
  for (const pattern of ENDS) {
    let end = -1;
    for (const match of tail.matchAll(pattern)) end = match.index + match[0].length;
    if (end > 0) return middle + end;
  }
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit;
}
