import type { Mention } from '../4-mentions/mention.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import { castOf } from './cast.ts';
import { findPhrases } from './find-phrases.ts';
import type { Sieve } from './scene.ts';
import { setScene } from './set-scene.ts';
import { SIEVES } from './sieves/index.ts';
import type { Cast } from './speaker.ts';
import type { SpeakerModel } from './speaker-model.ts';

/**
 * Stage 6: who speaks, and every phrase that stands for somebody. A multi-pass sieve (Raghunathan et al. 2010; Lee et
 * al. 2013): each pass links the phrases it is sure of and sees what the passes before it found.
 */
export function findSpeakers(
  page: Page,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  { words, pronouns }: SpeakerModel,
  sieves: readonly Sieve[] = SIEVES,
): Cast {
  const phrases = findPhrases(page, mentions, attributions, words);
  const scene = setScene(page, attributions, phrases, words);
  for (const sieve of sieves) sieve.run(scene, pronouns);
  return castOf(scene);
}
