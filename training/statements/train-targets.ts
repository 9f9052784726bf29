import { sameName } from '../../score/statements/same-name.ts';
import { Features } from '../../src/analysis/0-network/hash.ts';
import { groundwork, targetSetting } from '../../src/analysis/8-statements/drafting.ts';
import { sceneOf } from '../../src/analysis/8-statements/find-statements.ts';
import { lemmaAt } from '../../src/analysis/8-statements/scene.ts';
import type { Act } from '../../src/analysis/8-statements/statement.ts';
import type { StatementWords } from '../../src/analysis/8-statements/statement-model.ts';
import { targetFeatures } from '../../src/analysis/8-statements/target-features.ts';
import type { GoldGround } from './load.ts';
import type { Job, Training } from './train-acts.ts';

export const TARGET_TRAINING: Training = { epochs: 10, rate: 0.05, bits: 14, hidden: 0, featureDropout: 0.3 };

/**
 * Every candidate of every statement: label 1 where it names the gold target. `acts` are the acts that the act model
 * gives (jackknifed), for in use the target model will meet that model's mistakes.
 */
export function targetJobs({ ground, gold }: GoldGround, words: StatementWords, acts: readonly Act[]): Job[] {
  const scene = sceneOf(ground, words);
  const features = new Features(64);
  return gold.flatMap(({ target }, i) => {
    const work = groundwork(scene, i);
    const setting = targetSetting(scene, work, acts[i]!);
    const { candidates, addressee } = setting;
    const { saying } = work;
    return candidates.map((token, place) => {
      targetFeatures(scene, saying, setting, place, features);
      const isYou = words.secondPerson.has(lemmaAt(scene.page, token));
      const party = isYou ? addressee : scene.parties.at(token);
      const right = target !== null && party !== null && sameName(target.name, party.name);
      return { hashes: features.hashes.slice(0, features.length), label: right ? 1 : 0, weight: 1 };
    });
  });
}
