import { isPossessive } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/**
 * *the ministry* after *the Foreign Ministry*, *the newspaper* after *the Selva Times*, *the company* after a company's
 * name: the last organisation whose name has the noun, that is called so, or that may be called so.
 */
export const bodies: Sieve = {
  name: 'kind of body',
  run(scene) {
    const { phrases, entities, words } = scene;
    const byNoun = new Map<string, Phrase>();
    for (const phrase of phrases) {
      if (phrase.kind !== 'organisation' && phrase.kind !== 'meeting') continue;
      if (phrase.form === 'name') file(scene, phrase, byNoun);
      else if (phrase.form === 'noun') {
        const noun = phrase.words[0]!;
        const bare = phrase.before.length === 0 && words.collectives.has(noun);
        const plainly = (phrase.article === 'definite' || bare) && phrase.extent.last <= phrase.head + 1;
        const known = plainly ? (byNoun.get(noun) ?? byNoun.get(classOf(scene, noun))) : undefined;
        const adds = phrase.before.length > 1;
        if (known && !(adds && conflicts(scene, phrase, known))) {
          if (entities.mayMeet(phrase, known)) entities.link(phrase, known, 'kind of body', 0.75);
        }
        byNoun.set(noun, phrase);
      }
    }

    function classOf(_: Scene, noun: string): string {
      if (words.outletNouns.has(noun)) return ' outlet';
      return words.generalBodies.has(noun) ? ' body' : ' none';
    }
  },
};

/** *the health ministry* is not *the Foreign Ministry*: words before the noun must stand in the name. */
function conflicts({ words }: Scene, phrase: Phrase, known: Phrase): boolean {
  const others = phrase.before.filter((word) => !words.pointing.has(word) && !isPossessive(word));
  const said = new Set([...known.words, ...known.before]);
  return others.some((word) => !said.has(word));
}

/** Files a name under each noun that may be used for it later. */
function file({ words }: Scene, phrase: Phrase, byNoun: Map<string, Phrase>): void {
  const noun = phrase.words.findLast((word) => words.bodies.has(word) || words.generalBodies.has(word));
  if (phrase.words.some((word) => words.outletWords.has(word))) byNoun.set(' outlet', phrase);
  for (const word of phrase.words) if (words.bodies.has(word)) byNoun.set(word, phrase);
  if (!noun || words.generalBodies.has(noun)) byNoun.set(' body', phrase);
}
