import { jaccard } from './company.ts';
import type { ReadingManner } from './cue-features.ts';
import type { Verdict } from './judge.ts';
import type { Candidate } from './roles.ts';

/**
 * Least probability of being right, by manner, with a source and without one; tuned for the best F1 of whole attributions
 * on jackknifed train parts, and checked on dev. The bar is lower without a source, because a judge that learned from
 * twenty times as many with one is too hard on *It was announced that …*.
 */
const BARS: Readonly<Record<ReadingManner, { readonly named: number; readonly sourceless: number }>> = {
  statements: { named: 0.3, sourceless: 0.25 },
  polnear: { named: 0.3, sourceless: 0.3 },
};

/** Two contents that share this much, neither cue inside the other's content, are one content read twice. */
const SAME = 0.75;

/** A candidate that is kept, with its probability of being right. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Keeps the candidates that are likely right, the surest first; PolNeAR's manner has none inside another's content. */
export function choose(
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
  manner: ReadingManner,
): Chosen[] {
  const ranked = bestReadings(candidates, verdicts)
    .filter(({ candidate, confidence }) => confidence >= barOf(candidate, manner))
    .map((one) => ({ ...one, content: new Set(one.candidate.content) }))
    .sort((a, b) => b.confidence - a.confidence || a.candidate.anchor - b.candidate.anchor);
  const chosen: typeof ranked = [];
  const byPlace = new Map<number, typeof ranked>();
  for (const one of ranked) {
    const near = neighbours(byPlace, one.candidate.anchor);
    const clashes = near.some((other) => {
      const inside = other.content.has(one.candidate.anchor);
      const around = one.content.has(other.candidate.anchor);
      if (manner === 'polnear') return inside || around;
      if (inside && around) return true;
      return !inside && !around && jaccard(one.content, other.content) > SAME;
    });
    if (clashes) continue;
    chosen.push(one);
    const place = Math.floor(one.candidate.anchor / PLACE);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return chosen
    .sort((a, b) => a.candidate.anchor - b.candidate.anchor)
    .map(({ candidate, confidence }) => ({ candidate, confidence }));
}

function barOf({ source }: Candidate, manner: ReadingManner): number {
  return source.length ? BARS[manner].named : BARS[manner].sourceless;
}

/** How much being right to the word counts beside being right as a whole, when readings of one anchor compete. */
const EXACTNESS = 0.5;

/** The best reading of each anchor. */
function bestReadings(candidates: readonly Candidate[], verdicts: readonly Verdict[]): Chosen[] {
  const best: Chosen[] = [];
  let bestWorth = 0;
  for (const [i, candidate] of candidates.entries()) {
    const { right, exact } = verdicts[i]!;
    const worth = right + EXACTNESS * exact;
    if (candidates[i - 1]?.anchor !== candidate.anchor) best.push({ candidate, confidence: right });
    else if (worth > bestWorth) best[best.length - 1] = { candidate, confidence: right };
    else continue;
    bestWorth = worth;
  }
  return best;
}

/** Contents reach at most a window (150 tokens) from their anchor: only nearby ones can clash. */
const PLACE = 512;

function neighbours<T>(byPlace: ReadonlyMap<number, T[]>, anchor: number): T[] {
  const place = Math.floor(anchor / PLACE);
  return [place - 1, place, place + 1].flatMap((at) => byPlace.get(at) ?? []);
}
