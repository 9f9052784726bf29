import { type Candidate, candidatesOf, roleOf } from '../candidates.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/** *he*, *she*, *it*, *they*: the likeliest of those whom the words before offer, or nobody. */
export const pronouns: Sieve = {
  name: 'pronoun',
  run(scene) {
    for (const phrase of scene.phrases) {
      const { pronoun } = phrase;
      if (pronoun !== 'male' && pronoun !== 'female' && pronoun !== 'thing' && pronoun !== 'many') continue;
      let best: Candidate | null = null;
      let most = pronoun === 'thing' ? 1.5 : -4;
      for (const candidate of candidatesOf(scene, phrase)) {
        const score = scoreOf(scene, phrase, candidate);
        if (score > most) [most, best] = [score, candidate];
      }
      if (best) scene.entities.link(phrase, best.nearest, 'pronoun', 0.7);
    }
  },
};

function scoreOf(scene: Scene, pronoun: Phrase, { nearest, distance, rank }: Candidate): number {
  const { entities, speaksIn, contentAt, sourceOf, page, phrases } = scene;
  const entity = entities.of(nearest);
  const role = roleOf(scene, nearest);
  const own = roleOf(scene, pronoun);
  let score = -0.9 * distance - 0.15 * rank;
  score += role === 'subject' ? 1.2 : role === 'object' ? 0.2 : role === 'possessor' ? 0.1 : 0;
  if (role === own) score += 0.6;
  let before = 0;
  for (const { index } of entity.phrases) if (index < pronoun.index) before++;
  score += 0.4 * Math.log2(1 + before);
  if (speaksIn[nearest.index]! >= 0) score += 0.8;
  if (entity.named) score += 0.4;
  if (entity.gender && entity.gender === pronoun.gender) score += 1;
  else if (entity.likely && pronoun.gender) score += entity.likely === pronoun.gender ? 0.8 : -4;
  const quoted = page.quotation[nearest.head]! >= 0;
  if (page.quotation[pronoun.head]! < 0 && quoted) score -= 1.5;
  const a = contentAt[pronoun.head]!;
  if (a >= 0) {
    const source = phrases[sourceOf[a]!];
    if (source && entities.same(source, nearest)) {
      score += page.quotation[pronoun.head]! >= 0 ? -5 : 1;
    }
  }
  return score;
}
