import type { Network } from '../0-network/network.ts';
import { anchorProbabilities } from './cues.ts';
import { isWord, type Page } from './page.ts';
import { findRivals } from './role-features.ts';
import { type Candidate, RoleReader } from './roles.ts';

/** Anchors less likely than this are not looked at further. */
const CANDIDATE = 0.12;
/** Anchors at least this likely are shown to the role model as cues of their own. */
const RIVAL = 0.3;

/** The tokens whose probability of anchoring a cue reaches a bar. */
export function anchorsAbove(probabilities: Float32Array, bar: number): number[] {
  const anchors: number[] = [];
  for (let i = 0; i < probabilities.length; i++) if (probabilities[i]! >= bar) anchors.push(i);
  return anchors;
}

/** Anchors that other cues are measured against; see {@link findRivals}. */
export function rivalAnchors(probabilities: Float32Array): number[] {
  return anchorsAbove(probabilities, RIVAL);
}

/** Every place that may be an attribution, with the ways to read it, in order of anchor. `manner` is an index into `MANNERS`. */
export function findCandidates(page: Page, manner: number, cues: Network, roles: Network): Candidate[] {
  const probabilities = anchorProbabilities(page, manner, cues);
  return readCandidates(page, manner, probabilities, roles);
}

/** The same from anchor probabilities worked out before. */
export function readCandidates(
  page: Page,
  manner: number,
  probabilities: Float32Array,
  roles: Network,
): Candidate[] {
  const rivals = findRivals(page, rivalAnchors(probabilities));
  const reader = new RoleReader(page, manner, rivals, roles);
  return anchorsAbove(thin(page, probabilities), CANDIDATE)
    .filter((anchor) => isAnchor(page, anchor))
    .flatMap((anchor) => reader.read(anchor, probabilities[anchor]!))
    .filter(({ content }) => content.some((token) => isWord(page, token)));
}

/** One cue to so many tokens is more than any prose has. */
const CROWD = 4;

/** Keeps the likeliest anchors of sentences that are nothing but cues (*said said said …*), so that the work stays linear. */
function thin(page: Page, probabilities: Float32Array): Float32Array {
  const kept = probabilities.slice();
  for (const { first, last } of page.sentences) {
    const anchors: number[] = [];
    for (let i = first; i < last; i++) if (kept[i]! >= CANDIDATE) anchors.push(i);
    const room = 3 + Math.floor((last - first) / CROWD);
    if (anchors.length <= room) continue;
    anchors.sort((a, b) => kept[b]! - kept[a]! || a - b);
    for (const anchor of anchors.slice(room)) kept[anchor] = 0;
  }
  return kept;
}

/** Cues hang on a word, a colon or a dash. */
function isAnchor(page: Page, token: number): boolean {
  const { start, end } = page.tokens[token]!;
  return isWord(page, token) || /^[:—―–-]+$/.test(page.text.slice(start, end));
}
