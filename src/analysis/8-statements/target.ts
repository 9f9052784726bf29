import { Features } from '../0-network/hash.ts';
import { Scorer } from '../0-network/network.ts';
import { sureAim } from './aim.ts';
import { type Finding, finding } from './finding.ts';
import { same } from './parties.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type ModelledScene } from './scene.ts';
import type { Party } from './statement.ts';
import { type TargetSetting, targetFeatures } from './target-features.ts';

/** Labels of the target model. */
export const TARGET_LABELS = ['other', 'target'] as const;
/** How sure the model must be: an invented target is worse than none. */
const BAR = 0.28;

/** Decides targets with the trained model. Holds scratch memory only. */
export class TargetReader {
  private readonly scene: ModelledScene;
  private readonly scorer: Scorer;
  private readonly features = new Features(64);
  private readonly scores = new Float32Array(TARGET_LABELS.length);

  constructor(scene: ModelledScene) {
    this.scene = scene;
    this.scorer = new Scorer(scene.words.targets);
  }

  /** Who is accused, demanded of, praised and so on; null where nobody is likely to be. */
  read(saying: Saying, setting: TargetSetting): Finding<Party> | null {
    const sure = sureAim(setting.aims, setting.act, setting.listed);
    if (sure) return this.found(sure.token, setting, 'frame of the act', 0.7);
    let best = -1;
    let most = BAR;
    for (let place = 0; place < setting.candidates.length; place++) {
      targetFeatures(this.scene, saying, setting, place, this.features);
      this.scorer.score(this.features, this.scores);
      const chance = 1 / (1 + Math.exp(this.scores[0]! - this.scores[1]!));
      if (chance > most) [best, most] = [place, chance];
    }
    return best < 0 ? null : this.found(setting.candidates[best]!, setting, 'target model', most);
  }

  private found(token: number, setting: TargetSetting, by: string, chance: number): Finding<Party> | null {
    const { page, parties, words } = this.scene;
    const isAddressee = words.secondPerson.has(lemmaAt(page, token));
    const party = isAddressee ? setting.addressee : parties.at(token);
    if (party === null || same(party, setting.speaker)) return null;
    return finding(page, party, by, [token], chance);
  }
}
