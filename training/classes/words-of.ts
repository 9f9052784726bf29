/** A first rough split into words, numbers and marks. */
const WORD = /[\p{L}\p{N}]+(?:[-.,'’&/][\p{L}\p{N}]+)*|[^\s]/gu;
const CONTRACTED = /(.)(['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;

export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const contracted = CONTRACTED.exec(word);
    if (contracted) words.push(word.slice(0, -contracted[2]!.length), contracted[2]!);
    else words.push(word);
  }
  return words;
}
