import type { Phrase } from '../phrase.ts';
import type { Sieve } from '../scene.ts';
import type { SpeakerWords } from '../speaker-words.ts';

/** The same name is the same somebody: *Anna Ruiz … Anna Ruiz*. A place called like a person is not that person. */
export const exactNames: Sieve = {
  name: 'same name',
  run({ phrases, entities, words }) {
    const first = new Map<string, Phrase>();
    for (const phrase of phrases) {
      if (phrase.form !== 'name') continue;
      const key = keyOf(phrase, words);
      const known = first.get(key);
      if (!known) first.set(key, phrase);
      else if (entities.mayMeet(phrase, known)) entities.linkNames(phrase, known, 'same name', 0.97);
      else first.set(key, phrase);
    }
  },
};

/** A state's names are one: *the US*, *America*. */
function keyOf({ kind, state, words }: Phrase, { partsOfStates, articles }: SpeakerWords): string {
  if (kind === 'state' && state && !partsOfStates.has(words.join(' '))) return `state ${state}`;
  return `${kind} ${words.filter((word) => !articles.has(word)).join(' ')}`;
}
