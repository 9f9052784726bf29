import { firstEndingAfter, type Span } from '../../text/span.ts';
import { UPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';

/** An attribution in tokens of its page. Token lists are in order. */
export interface Saying {
  readonly attribution: Attribution;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** The cue's token that the rest of it hangs on, or -1 where there is no cue. */
  readonly anchor: number;
  /** The token that the source hangs on, or -1. */
  readonly speaker: number;
  /** The token that the content hangs on (its main verb or noun), or -1. */
  readonly claim: number;
  /** The sentence of the anchor, or of the content's beginning. */
  readonly sentence: number;
}

/** The attributions in tokens. */
export function sayingsOf(page: Page, attributions: readonly Attribution[]): Saying[] {
  return attributions.map((attribution) => {
    const source = tokensIn(page, attribution.source);
    const cue = tokensIn(page, attribution.cue);
    const content = tokensIn(page, attribution.content);
    const anchor = anchorOf(page, cue);
    const at = anchor >= 0 ? anchor : (content[0] ?? source[0] ?? 0);
    return {
      attribution,
      source,
      cue,
      content,
      anchor,
      speaker: source.length ? headOf(page, source) : -1,
      claim: claimOf(page, content),
      sentence: page.sentenceOf[at] ?? 0,
    };
  });
}

/** The tokens that share a code unit with one of the spans, in order. */
function tokensIn({ tokens }: Page, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
      if (i > (found[found.length - 1] ?? -1)) found.push(i);
    }
  }
  return found;
}

const of = (name: (typeof UPOS)[number]) => UPOS.indexOf(name);
const VERB = of('VERB');
const PUNCT = of('PUNCT');
/** Of several tokens of a cue that hang on words outside, the likeliest to be its centre: *according*, not *to*. */
const CENTRES = ['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'SCONJ', 'ADV', 'AUX'].map((name) =>
  of(name as (typeof UPOS)[number]),
);

function anchorOf(page: Page, cue: readonly number[]): number {
  const inside = new Set(cue);
  const rank = (token: number) => {
    const place = CENTRES.indexOf(page.syntax.upos[token]!);
    return place < 0 ? CENTRES.length : place;
  };
  let best = -1;
  for (const token of cue) {
    if (inside.has(page.tree.head[token]!)) continue;
    if (best < 0 || rank(token) < rank(best)) best = token;
  }
  return best;
}

/** The token of a list whose head lies outside it; the first of several. */
export function headOf(page: Page, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  const heads = (token: number) => !inside.has(page.tree.head[token]!);
  return (
    tokens.find((token) => heads(token) && page.syntax.upos[token] !== PUNCT) ??
    tokens.find(heads) ??
    tokens[0]!
  );
}

/** The content's first verb that hangs on a word outside it; without one, its first such word. */
function claimOf(page: Page, content: readonly number[]): number {
  const inside = new Set(content);
  const heads = content.filter((token) => {
    return !inside.has(page.tree.head[token]!) && page.syntax.upos[token] !== PUNCT;
  });
  return heads.find((token) => page.syntax.upos[token] === VERB) ?? heads[0] ?? content[0] ?? -1;
}
