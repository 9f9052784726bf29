import { stem } from './stem.ts';

/** One of the things looked for: words that follow each other, the last perhaps only begun (`inspect*`). */
export interface LookedFor {
  readonly stems: readonly string[];
  readonly begun: boolean;
}

/** A stretch of a text, and whether it is one of the words looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const PIECES = /"([^"]*)"?(\*?)|([()])|([^\s()"]+)/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What a query looks for in a text; what follows NOT is left out. Of a query that is still being typed, what there is. */
export function lookedFor(typed: string): LookedFor[] {
  const found: LookedFor[] = [];
  let depth = 0;
  // The depth at which a NOT began; what it takes ends when the depth is that again.
  let without: number | null = null;
  for (const [, phrase, star, bracket, word = ''] of typed.matchAll(PIECES)) {
    if (bracket) depth += bracket === '(' ? 1 : -1;
    else if (phrase === undefined && /^(?:AND|OR|NOT)$/.test(word)) {
      if (word === 'NOT') without ??= depth;
      continue;
    } else if (without === null) add(found, phrase ?? word, star === '*' || word.endsWith('*'));
    if (without !== null && depth <= without) without = null;
  }
  return found;
}

function add(found: LookedFor[], words: string, begun: boolean): void {
  const stems = (words.match(WORD) ?? []).map(stemOf);
  if (stems.length > 0) found.push({ stems, begun });
}

const stemOf = (word: string) => stem(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

/** A text in stretches, the words looked for marked. */
export function stretchesOf(text: string, wanted: readonly LookedFor[]): Stretch[] {
  if (wanted.length === 0) return [{ text, marked: false }];
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    stem: stemOf(word),
    start: index,
    end: index + word.length,
  }));
  const stretches: Stretch[] = [];
  let done = 0;
  const push = (end: number, marked: boolean) => {
    if (end > done) stretches.push({ text: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(0, ...wanted.map((one) => (fits(one, words, at) ? one.stems.length : 0)));
    if (length === 0) continue;
    push(words[at]!.start, false);
    push(words[at + length - 1]!.end, true);
  }
  push(text.length, false);
  return stretches;
}

function fits({ stems, begun }: LookedFor, words: readonly { readonly stem: string }[], at: number): boolean {
  return stems.every((wanted, index) => {
    const found = words[at + index]?.stem;
    return begun && index === stems.length - 1 ? found?.startsWith(wanted) : found === wanted;
  });
}
