import type { Company } from './judge-features.ts';
import type { Candidate } from './roles.ts';

/** Anchors less likely than this are no peers. */
const PEER = 0.3;

/** Anchors further apart than this many places in the list cannot touch; it keeps the work linear. */
const REACH = 30;

/** How the candidates (in order of anchor, the plain reading of each anchor first) lie to the other anchors' plain readings. */
export function findCompany(candidates: readonly Candidate[]): Company[] {
  const plain = candidates.filter((candidate, i) => candidates[i - 1]?.anchor !== candidate.anchor);
  const contents = plain.map((candidate) => new Set(candidate.content));
  let place = -1;
  return candidates.map((candidate) => {
    while (plain[place]?.anchor !== candidate.anchor) place++;
    const own = candidate === plain[place] ? contents[place]! : new Set(candidate.content);
    return companyOf(candidate, own, plain, contents, place);
  });
}

function companyOf(
  candidate: Candidate,
  own: ReadonlySet<number>,
  plain: readonly Candidate[],
  contents: readonly ReadonlySet<number>[],
  place: number,
): Company {
  let holder: Candidate | null = null;
  let twin: Candidate | null = null;
  let shared = 0;
  let held = 0;
  let peers = 0;
  let under = 0;
  for (let j = Math.max(0, place - REACH); j < Math.min(plain.length, place + REACH + 1); j++) {
    if (j === place) continue;
    const other = plain[j]!;
    if (own.has(other.anchor)) {
      held++;
      if (other.probability > PEER && sharesSource(candidate, other)) peers++;
    }
    if (contents[j]!.has(candidate.anchor)) {
      if (!holder || other.probability > holder.probability) holder = other;
      if (other.probability > PEER && sharesSource(candidate, other)) under++;
    }
    const overlap = jaccard(own, contents[j]!);
    if (overlap > shared) {
      shared = overlap;
      twin = other;
    }
  }
  return { holder, twin, shared, held, peers, under };
}

function sharesSource(a: Candidate, b: Candidate): boolean {
  return a.source.some((token) => b.source.includes(token));
}

/** Shared tokens by all tokens of two sets; 0 where both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const token of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(token)) both++;
  const all = a.size + b.size - both;
  return all ? both / all : 0;
}
