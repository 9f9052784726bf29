import type { Company } from './judge-features.ts';
import type { Candidate } from './roles.ts';

/** Candidates further apart than this many places in the list cannot touch; it keeps the work linear. */
const REACH = 40;

/** How the candidates (in order of anchor) lie to each other. */
export function findCompany(candidates: readonly Candidate[]): Company[] {
  const contents = candidates.map((candidate) => new Set(candidate.content));
  return candidates.map((candidate, i) => {
    let holder: Candidate | null = null;
    let twin: Candidate | null = null;
    let shared = 0;
    let held = 0;
    for (let j = Math.max(0, i - REACH); j < Math.min(candidates.length, i + REACH + 1); j++) {
      if (j === i) continue;
      const other = candidates[j]!;
      if (contents[i]!.has(other.anchor)) held++;
      if (contents[j]!.has(candidate.anchor) && (!holder || other.probability > holder.probability)) {
        holder = other;
      }
      const overlap = jaccard(contents[i]!, contents[j]!);
      if (overlap > shared) {
        shared = overlap;
        twin = other;
      }
    }
    return { holder, twin, shared, held };
  });
}

/** Shared tokens by all tokens of two sets; 0 where both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const token of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(token)) both++;
  const all = a.size + b.size - both;
  return all ? both / all : 0;
}
