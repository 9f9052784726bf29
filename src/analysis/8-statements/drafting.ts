import type { ActReader } from './act.ts';
import { cueWords } from './act-words.ts';
import { findAddressee } from './addressee.ts';
import { aimsOf } from './aim.ts';
import { wordsAround } from './around.ts';
import { findHedge, type Hedge } from './certainty.ts';
import { ownChannel } from './channel.ts';
import type { Finding } from './finding.ts';
import { same } from './parties.ts';
import { findPlace } from './place.ts';
import { findSilence } from './polarity.ts';
import type { Saying } from './saying.ts';
import type { Scene } from './scene.ts';
import type { Act, Channel, Party } from './statement.ts';
import type { TargetReader } from './target.ts';
import { targetCandidates } from './target-candidates.ts';
import type { TargetSetting } from './target-features.ts';

/** What one saying tells without looking at the others. */
export interface Draft {
  readonly saying: Saying;
  readonly speaker: Party | null;
  readonly addressee: Finding<Party> | null;
  readonly channel: Finding<Channel> | null;
  readonly place: Finding<string> | null;
  readonly silence: Finding<'negative'> | null;
  readonly hedge: Finding<Hedge> | null;
  readonly act: Finding<Act>;
  readonly target: Finding<Party> | null;
}

/** What is told before the models are asked. */
export type Groundwork = Omit<Draft, 'act' | 'target'> & {
  readonly around: readonly number[];
  /** The word that names the addressee. */
  readonly addressed: number | null;
};

/** The fields that rules find. */
export function groundwork(scene: Scene, index: number): Groundwork {
  const saying = scene.sayings[index]!;
  const around = wordsAround(scene, saying);
  const speaker = scene.parties.source(index);
  const spokenTo = findAddressee(scene, saying, around);
  const addressee = same(spokenTo?.value ?? null, speaker) ? null : spokenTo;
  return {
    saying,
    around,
    addressee,
    addressed: addressee?.token ?? null,
    speaker,
    channel: ownChannel(scene, saying, around, speaker, addressee),
    place: findPlace(scene, saying, around),
    silence: findSilence(scene, saying),
    hedge: findHedge(scene, saying),
  };
}

/** The act, then its target. */
export function draft(scene: Scene, index: number, acts: ActReader, targets: TargetReader): Draft {
  const ground = groundwork(scene, index);
  const { saying, speaker, addressee } = ground;
  const act = acts.read(saying, {
    speaker,
    addressed: addressee !== null,
    negative: ground.silence !== null,
  });
  const target = targets.read(saying, targetSetting(scene, ground, act.value));
  return { ...ground, act, target };
}

/** What the target model is told. */
export function targetSetting(scene: Scene, ground: Groundwork, act: Act): TargetSetting {
  const { saying, speaker, around, addressed } = ground;
  const aims = aimsOf(scene, saying, act, speaker, addressed);
  const candidates = targetCandidates(scene, saying, around, aims);
  const word = cueWords(scene, saying)[0];
  const listed = word?.act === act && word.token === saying.anchor;
  return { act, speaker, addressee: ground.addressee?.value ?? null, candidates, aims, listed };
}
