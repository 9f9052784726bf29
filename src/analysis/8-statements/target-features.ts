import type { Features } from '../0-network/hash.ts';
import { UPOS } from '../3-syntax/syntax.ts';
import { cueWords } from './act-words.ts';
import { AIMS, type Aimed } from './aim.ts';
import { same } from './parties.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import { ACTS, type Act, type Party } from './statement.ts';
import { prepositionOf } from './tree-steps.ts';

/** What is known before targets are looked for. */
export interface TargetSetting {
  readonly act: Act;
  readonly speaker: Party | null;
  readonly addressee: Party | null;
  readonly candidates: readonly number[];
  /** What the frame of the words says the act is aimed at, likeliest first. */
  readonly aims: readonly Aimed[];
  /** Whether the cue's own words are listed for the act. */
  readonly listed: boolean;
}

/** Frames count several times, for they hold for words that training has not met. */
const WEIGHTY = 6;
const PRON = UPOS.indexOf('PRON');

/** Features that decide whether the candidate of that place names the target of the act. */
export function targetFeatures(
  scene: Scene,
  saying: Saying,
  setting: TargetSetting,
  place: number,
  out: Features,
): void {
  out.clear();
  const { page, parties, words } = scene;
  const token = setting.candidates[place]!;
  const party = parties.at(token);
  const act = ACTS.indexOf(setting.act);
  const where = whereIs(saying, token);
  const relation = page.syntax.relation[token]!;
  const path = pathTo(scene, saying, token);
  const isSpeaker = same(party, setting.speaker) ? 1 : 0;
  const isAddressee = same(party, setting.addressee) ? 1 : 0;
  const pronoun = page.syntax.upos[token] === PRON;
  const what = pronoun ? page.lemma[token]! : page.mention[token]!;
  const first = words.firstPerson.has(lemmaAt(page, token)) ? 1 : 0;
  const listed = cueWords(scene, saying)[0];
  const plain = saying.anchor >= 0 && words.plain.has(lemmaAt(page, saying.anchor)) ? 1 : 0;
  const rank = setting.aims.findIndex((aimed) => aimed.token === token);
  const aim = rank < 0 ? -1 : AIMS.indexOf(setting.aims[rank]!.aim);
  for (let k = 0; k < WEIGHTY; k++) out.add2(30, aim, act);
  for (let k = 0; k < WEIGHTY; k++) out.add2(31, aim, Math.min(2, rank));
  out.add3(32, aim, act, Math.min(2, rank));
  out.add3(33, aim, plain, what);
  out.add2(34, rank < 0 ? Math.min(3, setting.aims.length) : -1, act);
  out.add1(1, act);
  out.add2(2, act, where);
  out.add3(3, act, where, relation);
  out.add3(4, act, where, path);
  out.add3(5, act, path, relation);
  out.add2(6, isSpeaker, first);
  out.add3(7, isAddressee, act, where);
  out.add2(8, what, act);
  out.add3(9, what, where, relation);
  out.add3(10, act, Math.min(4, place), where);
  out.add2(11, Math.min(6, setting.candidates.length), act);
  out.add3(12, listed ? ACTS.indexOf(listed.act) : -1, plain, path);
  out.add3(13, saying.anchor < 0 ? -1 : page.lemma[saying.anchor]!, where, path);
  const head = page.tree.head[token]!;
  out.add3(14, head < 0 ? -1 : page.lemma[head]!, relation, act);
  out.add3(15, head < 0 ? -1 : page.syntax.upos[head]!, relation, act);
  const preposition = prepositionOf(page, token);
  const before = preposition === '' ? -1 : page.lemma[Math.max(0, token - 1)]!;
  out.add3(16, preposition === '' ? 0 : 1, act, path);
  out.add2(17, before, act);
  out.add2(18, parties.known(token) ? 1 : 0, act);
  out.add3(19, party.speaker === null ? 0 : 1, where, act);
  out.add2(20, repeats(scene, setting, place), act);
  out.add2(21, page.lexemes[token]!.classes[1], act);
}

/** 0 in the cue, 1 in the clause of saying, 2 in the content, 3 in the content's quotation. */
function whereIs(saying: Saying, token: number): number {
  if (saying.content.includes(token)) return saying.attribution.manner === 'direct' ? 3 : 2;
  return saying.cue.includes(token) ? 0 : 1;
}

/** How many steps up lead to the anchor (1, 2, 3), to the claim (11, 12, 13); 20 the claim itself; 0 neither. */
function pathTo({ page }: Scene, { anchor, claim }: Saying, token: number): number {
  let at = token;
  for (let steps = 0; steps <= 3 && at >= 0; steps++) {
    if (at === claim) return steps === 0 ? 20 : 10 + steps;
    if (at === anchor) return steps;
    at = page.tree.head[at]!;
  }
  return 0;
}

/** How many other candidates are the same somebody. */
function repeats({ parties }: Scene, { candidates }: TargetSetting, place: number): number {
  const party = parties.at(candidates[place]!);
  let count = 0;
  for (const other of candidates) if (same(parties.at(other), party)) count++;
  return Math.min(3, count - 1);
}
