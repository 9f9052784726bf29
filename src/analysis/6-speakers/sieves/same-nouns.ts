import { isPossessive } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Sieve } from '../scene.ts';
import type { SpeakerWords } from '../speaker-words.ts';

/** How many phrases of one noun are remembered. */
const MOST = 6;

/** *officials … the officials*: a noun with *the* that has stood before, with no new word of its own (Lee et al. 2013). */
export const sameNouns: Sieve = {
  name: 'same noun',
  run({ phrases, entities, words }) {
    const byNoun = new Map<string, Phrase[]>();
    for (const phrase of phrases) {
      if (phrase.form !== 'noun') continue;
      const noun = phrase.words[0];
      if (noun === undefined) continue;
      const key = phrase.kind === 'group' ? (words.samePeople.get(noun) ?? noun) : noun;
      const before = byNoun.get(key) ?? [];
      if (phrase.article === 'definite') {
        const known = before.findLast(
          (other) =>
            other.kind === phrase.kind &&
            addsNothing(phrase, other, words) &&
            entities.mayMeet(phrase, other),
        );
        if (known) entities.link(phrase, known, 'same noun', 0.7);
      }
      before.push(phrase);
      if (before.length > MOST) before.shift();
      byNoun.set(key, before);
    }
  },
};

function addsNothing(phrase: Phrase, before: Phrase, { pointing }: SpeakerWords): boolean {
  const said = new Set(before.before);
  return (
    phrase.number === before.number &&
    phrase.before.every((word) => pointing.has(word) || isPossessive(word) || said.has(word)) &&
    phrase.extent.last - phrase.head <= 1
  );
}
