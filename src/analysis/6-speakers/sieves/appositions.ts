import { relationOf } from '../find-phrases.ts';
import type { Phrase } from '../phrase.ts';
import { type Scene, type Sieve, tokensOf } from '../scene.ts';

/** *Anna Ruiz, the chief of the port*; *the paper’s correspondent, Anna Ruiz*. */
export const appositions: Sieve = {
  name: 'apposition',
  run(scene) {
    const { phrases, entities, page } = scene;
    for (const phrase of phrases) {
      const apposition = phrase.mention?.apposition;
      const inside = apposition && headIn(scene, apposition, phrase);
      if (inside && agree(scene, inside, phrase)) entities.link(inside, phrase, 'apposition', 0.95);
      if (phrase.form === 'pronoun' || relationOf(page, phrase.head) !== 'appos') continue;
      const above = phrases[scene.phraseAt[page.syntax.head[phrase.head]!]!];
      if (above && isClose(scene, above, phrase) && agree(scene, phrase, above)) {
        entities.link(phrase, above, 'apposition', 0.9);
      }
    }
  },
};

function headIn(scene: Scene, apposition: { start: number; end: number }, whole: Phrase): Phrase | null {
  const { first, last } = tokensOf(scene.page, apposition);
  for (let i = first; i < last; i++) {
    const phrase = scene.phrases[scene.phraseAt[i]!];
    const head = scene.page.syntax.head[i]!;
    const outside = head < first || head >= last;
    if (phrase && phrase !== whole && phrase.head === i && phrase.form === 'noun' && outside) return phrase;
  }
  return null;
}

/** Two names in a row are a list or a place, not an apposition; a noun and a name of one kind are. */
function agree({ entities }: Scene, a: Phrase, b: Phrase): boolean {
  if (a.form === 'name' && b.form === 'name') return false;
  if (a.form === 'pronoun' || b.form === 'pronoun') return false;
  return a.kind === b.kind && entities.mayMeet(a, b);
}

/** Only a comma, or nothing, between the two. */
function isClose({ page }: Scene, above: Phrase, below: Phrase): boolean {
  const gap = page.text.slice(page.tokens[above.core.last - 1]!.end, page.tokens[below.extent.first]!.start);
  return below.head > above.head && /^[\s,—–-]*$/.test(gap);
}
