import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { bestSequence } from '../0-network/sequence.ts';
import { nameFeatures, nameStretches, type Stretch } from './name-features.ts';
import type { NamePage } from './name-page.ts';

/** Kinds the name tagger tells apart; `other` (works, events, languages) is no mention. */
export const NAME_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Labels of the tagger: outside, then begin and inside of each kind. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
];

/** A proper name, as token indices. */
export interface FoundName {
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Finds the proper names of a report, in order of place, none inside another. */
export function findNames(page: NamePage, network: Network): FoundName[] {
  const names: FoundName[] = [];
  const scorer = new Scorer(network);
  const features = new Features();
  const labels = network.labels.length;
  let scores = new Float32Array(64 * labels);
  for (const stretch of nameStretches(page)) {
    const length = stretch.last - stretch.first;
    if (scores.length < length * labels) scores = new Float32Array(2 * length * labels);
    for (let k = 0; k < length; k++) {
      nameFeatures(page, stretch, stretch.first + k, features);
      scorer.score(features, scores, k * labels);
    }
    const path = bestSequence(scores, length, labels, network.transitions);
    collect(path, scores, stretch, labels, names);
  }
  return names;
}

function collect(
  path: Uint8Array,
  scores: Float32Array,
  stretch: Stretch,
  labels: number,
  names: FoundName[],
): void {
  for (let k = 0; k < path.length; k++) {
    const label = path[k]!;
    if (label === 0) continue;
    // Labels go in pairs: odd ones begin a name, the next even one goes on with it.
    const inside = label + (label & 1);
    let end = k + 1;
    while (end < path.length && path[end] === inside) end++;
    let sum = 0;
    for (let place = k; place < end; place++) sum += probability(scores, place * labels, inside, labels);
    // Two decimals, so that it prints the same everywhere.
    const confidence = Math.round((100 * sum) / (end - k)) / 100;
    const kind = NAME_KINDS[(inside >> 1) - 1]!;
    names.push({ first: stretch.first + k, last: stretch.first + end, kind, confidence });
    k = end - 1;
  }
}

/** Probability at one place, neighbours apart, of the kind whose label is `inside` (or the one before: its begin). */
function probability(scores: Float32Array, row: number, inside: number, labels: number): number {
  const best = Math.max(scores[row + inside]!, scores[row + inside - 1]!);
  let sum = 0;
  for (let k = row; k < row + labels; k++) sum += Math.exp(scores[k]! - best);
  return (Math.exp(scores[row + inside]! - best) + Math.exp(scores[row + inside - 1]! - best)) / sum;
}
