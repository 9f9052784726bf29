import type { Attribution, Manner } from '../../src/analysis/5-attributions/attribution.ts';
import { quoteMask } from './quote-mask.ts';
import { extentOf, type ScoreTokens, scoreTokens } from './tokens.ts';

export const ROLES = ['cue', 'source', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** What a score needs of an attribution; gold and predicted ones both have it. */
export type Scorable = Pick<Attribution, Role>;

/** Token indices, rising. */
export type Extent = readonly number[];

/** An attribution as token extents, with its manner found from its own content. */
export interface Extents extends Readonly<Record<Role, Extent>> {
  readonly manner: Manner;
}

/** Turns the attributions of one text into extents. */
export function extentsOf(text: string): (attributions: readonly Scorable[]) => Extents[] {
  const tokens = scoreTokens(text);
  const mask = quoteMask(text);
  return (attributions) =>
    attributions.map(({ cue, source, content }) => {
      const words = extentOf(content, tokens);
      return {
        cue: extentOf(cue, tokens),
        source: extentOf(source, tokens),
        content: words,
        manner: mannerOf(words, tokens, mask),
      };
    });
}

function mannerOf(content: Extent, tokens: ScoreTokens, mask: Uint8Array): Manner {
  const quoted = content.filter((token) => mask[tokens.start[token]!]).length;
  if (quoted === 0) return 'indirect';
  return quoted === content.length ? 'direct' : 'mixed';
}

/** How many tokens two extents share. */
export function shared(a: Extent, b: Extent): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) count++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return count;
}

export function same(a: Extent, b: Extent): boolean {
  return a.length === b.length && a.every((token, i) => token === b[i]);
}

/** True when they share a token, or the role is absent on both sides. */
export function touch(a: Extent, b: Extent): boolean {
  return (a.length === 0 && b.length === 0) || shared(a, b) > 0;
}

/** Jaccard similarity; 1 when both are empty. */
export function similarity(a: Extent, b: Extent): number {
  if (a.length === 0 && b.length === 0) return 1;
  const both = shared(a, b);
  return both / (a.length + b.length - both);
}
