import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';
import { officesOf } from './holders.ts';

/** How many phrases back somebody of the same office is looked for, and in how many of the owner's an office. */
const FAR = 400;
const MOST = 30;

/**
 * *Ruiz accused his Lengan counterpart*: who holds the same office there, and is somebody else. A pronoun’s owner is the
 * person named last before it.
 */
export const counterparts: Sieve = {
  name: 'counterpart',
  run(scene) {
    const { phrases, entities, words } = scene;
    for (const phrase of phrases) {
      if (phrase.form !== 'noun' || !words.counterparts.has(phrase.words[0]!)) continue;
      const owner = ownerOf(scene, phrase);
      if (!owner) continue;
      entities.keepApart(phrase, owner);
      const other = holderLike(scene, owner, phrase);
      if (!other) continue;
      if (phrase.state) entities.learn(other, { state: phrase.state });
      entities.link(phrase, other, 'counterpart', 0.75);
    }
  },
};

/** Whose counterpart it is: the possessor, or for a pronoun the last person before it in the sentence. */
function ownerOf({ phrases, page, words }: Scene, phrase: Phrase): Phrase | null {
  let pronoun = false;
  for (let p = phrase.index - 1; p >= Math.max(0, phrase.index - 12); p--) {
    const before = phrases[p]!;
    if (page.sentenceOf[before.head] !== page.sentenceOf[phrase.head]) return null;
    if (before.core.first >= phrase.extent.first && before.pronoun) pronoun = true;
    else if (before.kind === 'person' && before.form !== 'pronoun') {
      return words.counterparts.has(before.words[0] ?? '') ? null : before;
    } else if (before.core.first < phrase.extent.first && !pronoun) return null;
  }
  return null;
}

/** Somebody before the phrase with an office of the owner's, and of the state that the phrase names or of none. */
function holderLike(scene: Scene, owner: Phrase, phrase: Phrase): Phrase | null {
  const { entities, phrases } = scene;
  const held = new Set(
    entities
      .of(owner)
      .phrases.slice(0, MOST)
      .flatMap((one) => officesOf(scene, one))
      .map(({ name }) => name),
  );
  let unknown: Phrase | null = null;
  for (let i = phrase.index - 1; i >= Math.max(0, phrase.index - FAR); i--) {
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
