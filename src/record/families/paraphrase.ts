import type { Words } from './words.ts';

/** Letters that tell words apart: *reopening* and *reopened* begin alike. */
const STEM = 5;

/** Shorter words (*will*, *that*) tell little. Numbers always count. */
const SHORTEST = 5;

/** How much of the telling words two wordings of one saying share, by Dice's coefficient. */
const ENOUGH = 0.5;

const FEWEST = 3;

/**
 * Whether two contents may be one saying in different words, by the telling words they share; null where not. A guess
 * that is only made for one speaker within a few days, and shown with its words.
 */
export function resembles(first: Words, second: Words): { score: number; shared: number } | null {
  if (differ(numbersOf(first), numbersOf(second))) return null;
  const [one, other] = [tellingWords(first), tellingWords(second)];
  const shared = [...one].filter((word) => other.has(word)).length;
  if (shared < FEWEST) return null;
  const score = (2 * shared) / (one.size + other.size);
  return score >= ENOUGH ? { score, shared } : null;
}

/** *14 people* and *300 people* are not one saying, however alike the rest. */
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));

const numbersOf = ({ keys }: Words) => new Set(keys.filter((key) => /\d/.test(key)));

/** What a content is about: its longer words, by their beginnings, and its numbers. */
export function tellingWords({ keys }: Words): Set<string> {
  const telling = keys.filter((key) => key.length >= SHORTEST || /\d/.test(key));
  return new Set(telling.map((key) => key.slice(0, STEM)));
}
