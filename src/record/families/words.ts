/** A content as words for comparing: what stands between them does not count. */
export interface Words {
  /** Lower case, without accents and marks; *can't* is one word. */
  readonly keys: readonly string[];
  /** Where each word stands in the content: UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether each word has a capital inside a sentence: *Selva*. */
  readonly names: readonly boolean[];
}

/** What stands before a word that has its capital from its name, not from its place. */
const INSIDE = /[\p{L}\p{N},;’'] $/u;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a content. Square brackets of an editor, quotation marks, dots of omission are passed over. */
export function wordsOf(content: string): Words {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const names: boolean[] = [];
  for (const { 0: word, index } of content.matchAll(WORD)) {
    keys.push(
      word
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase(),
    );
    starts.push(index);
    ends.push(index + word.length);
    names.push(/^\p{Lu}/u.test(word) && INSIDE.test(content.slice(Math.max(0, index - 2), index)));
  }
  return { keys, starts, ends, names };
}
