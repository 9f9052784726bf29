import type { Network } from '../../0-network/network.ts';
import { candidatesOf } from '../candidates.ts';
import type { Phrase } from '../phrase.ts';
import { PronounRanker } from '../pronoun-ranker.ts';
import type { Scene, Sieve } from '../scene.ts';

/** Whether it is a pronoun of the third person, which the ranker reads. */
export function isThird({ pronoun }: Phrase): boolean {
  return pronoun === 'male' || pronoun === 'female' || pronoun === 'thing' || pronoun === 'many';
}

/** *he*, *she*, *it*, *they*: the likeliest of those whom the words around offer, or nobody; from left to right. */
export const pronouns: Sieve = {
  name: 'pronoun',
  run(scene: Scene, network: Network | null) {
    if (!network) return;
    const ranker = new PronounRanker(network);
    for (const phrase of scene.phrases) {
      if (!isThird(phrase)) continue;
      const chosen = ranker.choose(scene, phrase, candidatesOf(scene, phrase));
      if (chosen) scene.entities.link(phrase, chosen.candidate.nearest, 'pronoun', chosen.probability);
      if (chosen && phrase.gender) scene.entities.learn(phrase, { kind: 'person' });
    }
  },
};
