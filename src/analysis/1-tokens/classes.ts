import type { WordClasses } from './lexicon.ts';

/**
 * Reads a word class file: lines of `word<TAB>coarse<TAB>middle<TAB>fine`, the word normalised as the lexicon does it,
 * the classes whole numbers from 1. Lines that begin with `#` and a space, and empty lines, are comments.
 * Throws `Error`, naming the line, when a line is anything else.
 */
export function decodeClasses(text: string): WordClasses {
  const classes = new Map<string, readonly [number, number, number]>();
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    start = end + 1;
    if (line === '' || line.startsWith('# ')) continue;
    const [word, coarse, middle, fine] = line.split('\t');
    const row = [Number(coarse), Number(middle), Number(fine)] as const;
    if (!word || !row.every((id) => Number.isInteger(id) && id > 0)) {
      throw new Error(`Damaged word class file: “${line.slice(0, 80)}” is not word, coarse, middle, fine`);
    }
    classes.set(word, row);
  }
  return classes;
}
