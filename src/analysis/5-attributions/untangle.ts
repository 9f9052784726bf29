import type { Page } from './page.ts';
import { runsOf, tokensOf } from './role-spans.ts';

/** What untangling needs to know of an attribution, in tokens. */
interface Tangled {
  readonly anchor: number;
  readonly content: readonly number[];
}

/**
 * Takes a piece of content away from a cue in another sentence when a cue in the piece's own sentence claims it too:
 * in *“…,” he said. “There is nothing more,” he added.* the second quotation is what he added. Attributions one of which
 * stands in the other's content share words by right and are left alone.
 */
export function untangle<T extends Tangled>(page: Page, attributions: readonly T[]): T[] {
  const claims = new Map<number, T[]>();
  for (const one of attributions) {
    for (const token of one.content) {
      const list = claims.get(token);
      if (list) list.push(one);
      else claims.set(token, [one]);
    }
  }
  return attributions.map((one) => {
    const runs = runsOf(one.content);
    if (runs.length < 2) return one;
    const kept = runs.filter(([first]) => {
      const home = page.sentenceOf[first];
      if (page.sentenceOf[one.anchor] === home) return true;
      return !claims
        .get(first)!
        .some((other) => other !== one && page.sentenceOf[other.anchor] === home && !nested(one, other));
    });
    if (kept.length === runs.length || kept.length === 0) return one;
    const content = kept.flatMap(([first, last]) => tokensOf(first, last));
    return { ...one, content };
  });
}

function nested(a: Tangled, b: Tangled): boolean {
  return a.content.includes(b.anchor) || b.content.includes(a.anchor);
}
