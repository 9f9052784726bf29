import { UPOS } from '../../3-syntax/syntax.ts';
import { wordAt } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

const PROPN = UPOS.indexOf('PROPN');
/** How many people back are looked at. */
const MOST = 8;

/**
 * *the Selva professor* after *Anna Ruiz of the College of Selva*: a description by a name that stands where somebody
 * was introduced. The last such person is meant.
 */
export const introductions: Sieve = {
  name: 'introduction',
  run(scene) {
    const { phrases, entities } = scene;
    const introduced: Phrase[] = [];
    const known = new Set<number>();
    for (const phrase of phrases) {
      if (phrase.kind !== 'person' || phrase.form === 'pronoun') continue;
      const { id } = entities.of(phrase);
      if (phrase.form === 'name') {
        if (!known.has(id)) introduced.push(phrase);
        known.add(id);
        if (introduced.length > MOST) introduced.shift();
      } else if (isByName(scene, phrase)) {
        const person = introduced.findLast((one) => fits(scene, phrase, one));
        if (person) entities.link(phrase, person, 'introduction', 0.7);
      }
    }
  },
};

/** A definite noun for one person with a name before it. */
function isByName({ entities, page }: Scene, phrase: Phrase): boolean {
  if (phrase.form !== 'noun' || phrase.article !== 'definite' || phrase.number !== 'one') return false;
  return !entities.of(phrase).named && page.syntax.upos[phrase.head - 1] === PROPN;
}

function fits({ page, entities }: Scene, phrase: Phrase, person: Phrase): boolean {
  if (!entities.mayMeet(phrase, person)) return false;
  const name = wordAt(page, phrase.head - 1);
  const { first, last } = page.sentences[page.sentenceOf[person.head]!]!;
  for (let i = first; i < Math.min(last, first + 80); i++) if (wordAt(page, i) === name) return true;
  return false;
}
