/** A content as words for comparing: what stands between them does not count. */
export interface Words {
  /** Lower case, without accents and marks; *can't* is one word. */
  readonly keys: readonly string[];
  /** Whether each word tells one matter from another: a number, or a capital that does not begin a sentence. */
  readonly telling: readonly boolean[];
  /** Where each word stands in the content: UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a content. Square brackets of an editor, quotation marks, dots of omission are passed over. */
export function wordsOf(content: string): Words {
  const keys: string[] = [];
  const telling: boolean[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of content.matchAll(WORD)) {
    keys.push(
      word
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase(),
    );
    telling.push(/\d/.test(word) || (/^\p{Lu}/u.test(word) && !beginsSentence(content, index)));
    starts.push(index);
    ends.push(index + word.length);
  }
  return { keys, telling, starts, ends };
}

/** Nothing but marks before it, or the end of a sentence. */
function beginsSentence(content: string, at: number): boolean {
  return !/[^\s“”"'‘’[(.!?…][\s“”"'‘’[(]*$/u.test(content.slice(Math.max(0, at - 12), at));
}
