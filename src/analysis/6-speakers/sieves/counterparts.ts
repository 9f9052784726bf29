import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';
import { officesOf } from './holders.ts';

/** *his Lengan counterpart*: who holds the same office there, and is somebody else. Runs after pronouns. */
export const counterparts: Sieve = {
  name: 'counterpart',
  run(scene) {
    const { phrases, entities, words } = scene;
    for (const phrase of phrases) {
      if (phrase.form !== 'noun' || !words.counterparts.has(phrase.words[0]!)) continue;
      const owner = phrases
        .slice(Math.max(0, phrase.index - 3), phrase.index)
        .findLast(({ core }) => core.first >= phrase.extent.first);
      if (!owner) continue;
      entities.keepApart(phrase, owner);
      const other = holderLike(scene, owner, phrase);
      if (other) entities.link(phrase, other, 'counterpart', 0.75);
    }
  },
};

/** Somebody before the phrase with an office of the owner's, and of the state that the phrase names or of none. */
function holderLike(scene: Scene, owner: Phrase, phrase: Phrase): Phrase | null {
  const { entities, phrases } = scene;
  const held = new Set(
    entities
      .of(owner)
      .phrases.flatMap((one) => officesOf(scene, one))
      .map(({ name }) => name),
  );
  let unknown: Phrase | null = null;
  for (let i = phrase.index - 1; i >= 0; i--) {
    const other = phrases[i]!;
    if (other.kind !== 'person' || other.form === 'pronoun' || entities.same(other, owner)) continue;
    if (!officesOf(scene, other).some(({ name }) => held.has(name)) || !entities.mayMeet(other, phrase))
      continue;
    const { state } = entities.of(other);
    if (state && state === phrase.state) return other;
    if (!state) unknown ??= other;
  }
  return unknown;
}
