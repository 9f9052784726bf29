import { wordsOf } from './words.ts';

/** How much of its words a later content must share with an earlier one, by Dice's coefficient. */
const ENOUGH = 0.5;

/** Fewer shared words than this are anybody's: *it was the*. */
const FEWEST = 4;

/**
 * For each of somebody's contents, in order of time, the place of the latest one before it that says much the same; null
 * where none does. Unlike in a family, numbers and names may differ: that is how words change.
 */
export function rewordings(contents: readonly string[]): (number | null)[] {
  const words = contents.map((content) => new Set(wordsOf(content).keys));
  return words.map((now, i) => {
    const before = words.findLastIndex((earlier, j) => j < i && isAlike(earlier, now));
    return before < 0 ? null : before;
  });
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= FEWEST && (2 * shared) / (one.size + other.size) >= ENOUGH;
}
