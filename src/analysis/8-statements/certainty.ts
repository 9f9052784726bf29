import { UPOS } from '../3-syntax/syntax.ts';
import { type Finding, finding } from './finding.ts';
import type { Saying } from './saying.ts';
import { lemmaAt, type Scene } from './scene.ts';
import type { Statement } from './statement.ts';
import { AUXILIARY, childrenOf } from './tree-steps.ts';

export type Hedge = NonNullable<Statement['hedge']>;

const SCONJ = UPOS.indexOf('SCONJ');
const AUX = UPOS.indexOf('AUX');

/**
 * Whether the claim is held at arm's length: by a marker of hearsay (*reportedly*), by a modal of its main verb (*may have
 * struck*), by a condition that begins it (*if true*). None: it is stated plainly.
 */
export function findHedge(scene: Scene, saying: Saying): Finding<Hedge> | null {
  return byHearsay(scene, saying) ?? byModal(scene, saying) ?? byCondition(scene, saying);
}

/** *{reportedly}*, *{unconfirmed reports} {say}* */
function byHearsay({ page, words }: Scene, { cue, source }: Saying): Finding<Hedge> | null {
  const token = [...cue, ...source].find((token) => words.hearsay.has(lemmaAt(page, token)));
  return token === undefined ? null : finding(page, 'reported', 'marker of hearsay', [token], 0.9);
}

/** *said {it **may** take a year}* */
function byModal({ page, words }: Scene, { claim, content }: Saying): Finding<Hedge> | null {
  if (claim < 0) return null;
  const inside = new Set(content);
  const modal = childrenOf(page, claim).find(
    (child) =>
      inside.has(child) &&
      page.syntax.upos[child] === AUX &&
      AUXILIARY.has(page.syntax.relation[child]!) &&
      words.openModals.has(lemmaAt(page, child)),
  );
  if (modal !== undefined) return finding(page, 'modal', 'modal of the main verb', [modal], 0.8);
  return words.openWords.has(lemmaAt(page, claim)) && inside.has(claim)
    ? finding(page, 'modal', 'verb of seeming', [claim], 0.6)
    : null;
}

/** *said {**if** it is true, …}* */
function byCondition({ page, words }: Scene, { content }: Saying): Finding<Hedge> | null {
  const first = content.find((token) => page.lexemes[token] !== undefined);
  if (first === undefined || page.syntax.upos[first] !== SCONJ) return null;
  return words.conditions.has(lemmaAt(page, first))
    ? finding(page, 'conditional', 'condition', [first], 0.6)
    : null;
}
