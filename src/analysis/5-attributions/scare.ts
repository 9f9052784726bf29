import { isLowerAt, isWordAt } from '../1-tokens/characters.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';

/** Longest scare quotation in words. */
const SCARE_WORDS = 3;

/**
 * True for a few words in marks, tokens `[first, last)`, that are no speech of their own: no clause mark inside, nothing
 * that introduces speech before them, and more sentence around. *The “so-called” plan*, but not *he said: “Never.”*
 */
export function isScare(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): boolean {
  if (last - first > 2 * SCARE_WORDS + 2 || last > sentence.last || first === sentence.first) return false;
  let words = 0;
  for (let t = first + 1; t < last - 1; t++) {
    if (isWordAt(text, tokens[t]!.start)) words++;
    else if (/[.,!?;:…]/.test(text[tokens[t]!.start]!)) return false;
  }
  if (words === 0 || words > SCARE_WORDS || /[,:]/.test(text[tokens[first - 1]!.start]!)) return false;
  return isLowerAt(text, tokens[first + 1]!.start) || isLowerAt(text, tokens[first - 1]!.start);
}
