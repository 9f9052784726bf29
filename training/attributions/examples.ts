import { UPOS } from '../../src/analysis/3-syntax/syntax.ts';
import { MANNERS } from '../../src/analysis/5-attributions/cue-features.ts';
import type { Page } from '../../src/analysis/5-attributions/page.ts';
import { firstEndingAfter, type Span } from '../../src/text/span.ts';

/** A gold attribution in tokens of a {@link Page}. */
export interface GoldRoles {
  /** The cue's token that the rest hangs on; see {@link anchorOf}. */
  readonly anchor: number;
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
  readonly spans: {
    readonly cue: readonly Span[];
    readonly source: readonly Span[];
    readonly content: readonly Span[];
  };
}

/** One report as one annotator read it, ready to learn from. */
export interface Example {
  readonly doc: string;
  /** Index into `MANNERS`. */
  readonly manner: number;
  /** A report with several annotators counts once in all. */
  readonly weight: number;
  readonly page: Page;
  readonly gold: readonly GoldRoles[];
}

interface Annotated {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Ties gold spans to the page's tokens. Attributions without a cue are left out: nothing anchors them. */
export function makeExample(
  doc: string,
  manner: (typeof MANNERS)[number],
  weight: number,
  page: Page,
  attributions: readonly Annotated[],
): Example {
  const gold: GoldRoles[] = [];
  for (const { source, cue, content } of attributions) {
    const cueTokens = tokensIn(page, cue);
    if (cueTokens.length === 0) continue;
    gold.push({
      anchor: anchorOf(page, cueTokens),
      cue: cueTokens,
      source: tokensIn(page, source),
      content: tokensIn(page, content),
      spans: { source, cue, content },
    });
  }
  return { doc, manner: MANNERS.indexOf(manner), weight, page, gold };
}

/** Indices of the tokens that lie in one of the spans by at least half. */
export function tokensIn(page: Page, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of spans) {
    for (let i = firstEndingAfter(page.tokens, span.start); i < page.tokens.length; i++) {
      const { start, end } = page.tokens[i]!;
      if (start >= span.end) break;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (2 * shared >= end - start) found.push(i);
    }
  }
  return found.sort((a, b) => a - b);
}

const PREFERENCE = ['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'SCONJ', 'ADV', 'AUX'].map((name) =>
  UPOS.indexOf(name as (typeof UPOS)[number]),
);

/** The cue's token whose head lies outside the cue; of several the one that is likeliest a verb, then the first. */
export function anchorOf(page: Page, cue: readonly number[]): number {
  const inside = new Set(cue);
  let best = -1;
  let bestRank = 99;
  for (const token of cue) {
    if (inside.has(page.tree.head[token]!)) continue;
    const place = PREFERENCE.indexOf(page.syntax.upos[token]!);
    const rank = place < 0 ? 50 : place;
    if (rank < bestRank) {
      best = token;
      bestRank = rank;
    }
  }
  return best < 0 ? cue[0]! : best;
}

/** Splits examples into `count` folds by report, deterministically. */
export function foldOf(doc: string, count: number): number {
  let hash = 0;
  for (let i = 0; i < doc.length; i++) hash = (Math.imul(hash, 31) + doc.charCodeAt(i)) >>> 0;
  return hash % count;
}
