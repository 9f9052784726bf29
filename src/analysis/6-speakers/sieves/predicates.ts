import { relationOf } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/** *Anna Ruiz is the chief of the port*: a noun said of its subject. */
export const predicates: Sieve = {
  name: 'predicate',
  run(scene) {
    for (const phrase of scene.phrases) {
      if (phrase.form !== 'noun') continue;
      const subject = subjectOf(scene, phrase);
      if (!subject || subject.kind !== phrase.kind || subject.form === 'pronoun') continue;
      if (scene.entities.mayMeet(phrase, subject)) {
        scene.entities.link(phrase, subject, 'predicate', 0.85);
      }
    }
  },
};

/** The subject of the copula that the noun hangs with, where nothing denies it. */
function subjectOf({ page, phrases, phraseAt, words }: Scene, { head }: Phrase): Phrase | null {
  const { firstChild, nextSibling } = page.tree;
  let copula = false;
  let subject = -1;
  for (let child = firstChild[head]!; child >= 0; child = nextSibling[child]!) {
    const relation = relationOf(page, child);
    if (relation === 'cop') copula = true;
    if (relation === 'nsubj') subject = child;
    if (words.denials.has(page.syntax.lemma[child]!)) return null;
  }
  if (!copula || subject < 0 || subject > head) return null;
  return phrases[phraseAt[subject]!] ?? null;
}
