import { isLeader } from '../office.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/** A state must have been spoken of this many times as often as the next one. */
const CLEARLY = 2;

/**
 * *the government*, *the prime minister*, where no word says whose: those of the state that the report has spoken of
 * most, if that is clear.
 */
export const homeStates: Sieve = {
  name: 'state of the report',
  run(scene) {
    const { phrases, entities } = scene;
    const counts = new Map<string, { phrase: Phrase; count: number }>();
    for (const phrase of phrases) {
      if (phrase.kind === 'state' && phrase.form === 'name' && phrase.state) {
        const known = counts.get(phrase.state);
        if (known) known.count++;
        else counts.set(phrase.state, { phrase, count: 1 });
      } else if (isHomeless(scene, phrase)) {
        const home = clearest([...counts.values()]);
        if (!home) continue;
        if (phrase.kind === 'state') entities.link(phrase, home, 'state of the report', 0.55);
        else entities.learn(phrase, { state: home.state });
      }
    }
  },
};

/** Somebody of a state's rulers whom no word gives to a state. */
function isHomeless({ entities, words }: Scene, phrase: Phrase): boolean {
  const { form, kind, article, office, number } = phrase;
  const entity = entities.of(phrase);
  if (form !== 'noun' || article !== 'definite' || entity.state || entity.named) return false;
  if (kind === 'state') return phrase.before.length === 1 && words.governments.has(phrase.words[0]!);
  return kind === 'person' && number === 'one' && office?.state === null && isLeader(office.name, words);
}

function clearest(states: readonly { phrase: Phrase; count: number }[]): Phrase | null {
  const [first, second] = [...states].sort((a, b) => b.count - a.count || a.phrase.index - b.phrase.index);
  if (!first || (second && first.count < CLEARLY * second.count)) return null;
  return first.phrase;
}
