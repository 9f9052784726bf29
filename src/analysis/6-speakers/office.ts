import type { SpeakerWords } from './speaker-words.ts';

/** An office as words give it. */
export interface Office {
  /** *foreign minister*: without state, article and *former*; *pm* and *premier* are *prime minister*. */
  readonly name: string;
  /** ISO code of the state that the words name: *the Lengan premier*. */
  readonly state: string | null;
}

/**
 * The office that words before a name, or a phrase with its noun, name: *the former Lengan foreign minister* → foreign
 * minister of Lenga. Null where nothing but forms of address is left.
 */
export function officeOf(tokens: readonly string[], words: SpeakerWords): Office | null {
  const left: string[] = [];
  let state: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!;
    const pair = `${word} ${tokens[i + 1] ?? ''}`;
    const two = words.states.get(pair) ?? words.nationalities.get(pair);
    const code = two ?? words.states.get(word) ?? words.nationalities.get(word);
    if (code) {
      state = code;
      if (two) i++;
    } else if (!words.officeExtras.has(word) && /\p{L}/u.test(word) && !/^['’]s?$/.test(word))
      left.push(word);
  }
  if (left.length === 0) return null;
  return { name: canonical(left, words), state };
}

/** The last two or three words, or one, may be another name of an office: *Lenga’s external affairs minister*. */
function canonical(left: readonly string[], words: SpeakerWords): string {
  for (let size = Math.min(4, left.length); size > 0; size--) {
    const name = words.offices.get(left.slice(-size).join(' '));
    if (name) return [...left.slice(0, -size), name].join(' ');
  }
  return left.join(' ');
}

/**
 * Whether *the minister* may be the holder of `held`: the same office, or its last word where that alone is a way to
 * speak of the holder. A deputy minister is no minister, and nobody says *the minister* of a prime minister.
 */
export function mayBeCalled(held: string, called: string, words: SpeakerWords): boolean {
  if (held === called) return true;
  const before = held.endsWith(` ${called}`) ? held.slice(0, -called.length - 1) : null;
  if (before === null) return false;
  const last = before.slice(before.lastIndexOf(' ') + 1);
  if (words.lowerOffices.has(last)) return false;
  if (called === 'prime minister') return true;
  return last !== 'prime' && words.shortOffices.has(called.slice(called.lastIndexOf(' ') + 1));
}

/** Whether the office is a state leader's. */
export function isLeader(office: string, words: SpeakerWords): boolean {
  return [...words.leaders].some((leader) => leader === office || mayBeCalled(office, leader, words));
}
