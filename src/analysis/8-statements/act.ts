import { Features } from '../0-network/hash.ts';
import { Scorer } from '../0-network/network.ts';
import { type ActSetting, actFeatures } from './act-features.ts';
import { cueWords } from './act-words.ts';
import { type Finding, finding } from './finding.ts';
import { isReticent } from './polarity.ts';
import type { Saying } from './saying.ts';
import type { ModelledScene, Scene } from './scene.ts';
import { ACTS, type Act } from './statement.ts';

/** Decides acts with the trained model. Holds scratch memory only. */
export class ActReader {
  private readonly scene: ModelledScene;
  private readonly scorer: Scorer;
  private readonly features = new Features(256);
  private readonly scores = new Float32Array(ACTS.length);

  constructor(scene: ModelledScene) {
    this.scene = scene;
    this.scorer = new Scorer(scene.words.acts);
  }

  /** The likeliest act of a saying. */
  read(saying: Saying, setting: ActSetting): Finding<Act> {
    if (setting.negative && isReticent(this.scene, saying)) {
      return finding(this.scene.page, 'decline-to-comment', 'nothing said', saying.cue, 0.8);
    }
    actFeatures(this.scene, saying, setting, this.features);
    this.scorer.score(this.features, this.scores);
    let best = 0;
    for (let k = 1; k < ACTS.length; k++) if (this.scores[k]! > this.scores[best]!) best = k;
    let sum = 0;
    for (const score of this.scores) sum += Math.exp(score - this.scores[best]!);
    const { page } = this.scene;
    const evident = [...saying.cue, ...(saying.claim < 0 ? [] : [saying.claim])];
    return finding(page, ACTS[best]!, 'act model', evident, 1 / sum);
  }
}

/** The act's codes: CAMEO's of the cue's word where that word does this act, else the act's own; PLOVER's root after it. */
export function codesOf(scene: Scene, saying: Saying, act: Act): { cameo: string; plover: string } {
  const { codes, roots } = scene.words;
  const word = cueWords(scene, saying).find((word) => word.act === act);
  const cameo = word?.cameo ?? codes[act];
  return { cameo, plover: roots.get(cameo.slice(0, 2)) ?? '' };
}
