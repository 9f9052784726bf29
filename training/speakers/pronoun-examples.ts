import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Attribution } from '../../src/analysis/5-attributions/attribution.ts';
import { candidatesOf } from '../../src/analysis/6-speakers/candidates.ts';
import { findPhrases } from '../../src/analysis/6-speakers/find-phrases.ts';
import type { Phrase } from '../../src/analysis/6-speakers/phrase.ts';
import {
  candidateFeatures,
  nobodyFeatures,
  standpointOf,
} from '../../src/analysis/6-speakers/pronoun-features.ts';
import type { Scene } from '../../src/analysis/6-speakers/scene.ts';
import { setScene } from '../../src/analysis/6-speakers/set-scene.ts';
import { SIEVES } from '../../src/analysis/6-speakers/sieves/index.ts';
import { isThird, pronouns } from '../../src/analysis/6-speakers/sieves/pronouns.ts';
import type { Prepared } from '../../src/analysis/preparing.ts';
import { speakerWords } from '../../src/languages/en/speaker-words.ts';

/** One pronoun: the features of each candidate, then of nobody; and which of them are right. */
export interface PronounExample {
  readonly rows: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** A report as the ranker meets it: every sieve before it has run. */
export function sceneOf({ page, mentions }: Prepared, attributions: readonly Attribution[]): Scene {
  const scene = setScene(
    page,
    attributions,
    findPhrases(page, mentions, attributions, speakerWords),
    speakerWords,
  );
  for (const sieve of SIEVES) {
    if (sieve === pronouns) break;
    sieve.run(scene, null);
  }
  return scene;
}

/**
 * What the gold says of a pronoun: whether a candidate is right (`null` where it does not say, which counts as wrong
 * when another is right and as right when none is), or `undefined` for a pronoun it says nothing of.
 */
export type Gold = (pronoun: Phrase, candidate: Phrase) => boolean | null | undefined;

/** Examples of a report's pronouns, from left to right, each linked to who the gold says it is before the next is read. */
export function examplesOf(scene: Scene, gold: Gold, weight: number): PronounExample[] {
  const features = new Features(128);
  const kept = () => features.hashes.slice(0, features.length);
  const examples: PronounExample[] = [];
  for (const pronoun of scene.phrases.filter(isThird)) {
    const candidates = candidatesOf(scene, pronoun);
    const said = candidates.map(({ nearest }) => gold(pronoun, nearest));
    if (said.length === 0 || said.some((one) => one === undefined)) continue;
    const stand = standpointOf(scene, pronoun, candidates);
    const rows = candidates.map((_, c) => {
      candidateFeatures(scene, stand, c, features);
      return kept();
    });
    nobodyFeatures(scene, stand, features);
    rows.push(kept());
    const known = said.includes(true);
    const right = said.map((one) => (known ? one === true : one === null));
    right.push(!known);
    examples.push({ rows, right, weight });
    const truth = candidates[said.indexOf(true)];
    if (truth) scene.entities.link(pronoun, truth.nearest, 'gold', 1);
  }
  return examples;
}
