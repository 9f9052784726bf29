import { firstEndingAfter } from '../../text/span.ts';
import { hashText } from '../0-network/hash.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import { type Syntax, XPOS, type Xpos } from '../3-syntax/syntax.ts';
import { growTree, type Tree } from '../3-syntax/tree.ts';
import { MENTION_KINDS, type Mention } from '../4-mentions/mention.ts';
import type { Quotation } from './quotation.ts';
import { quotationOfTokens } from './quotation-column.ts';

/** Everything about a report that cue and role features look at, one entry a token unless said otherwise. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexemes: readonly Lexeme[];
  readonly syntax: Syntax;
  readonly tree: Tree;
  /** Hash of the lemma. */
  readonly lemma: Int32Array;
  readonly sentenceOf: Int32Array;
  /** 0 outside mentions; 2 × kind + 1 at the first token of a mention's head, 2 × kind + 2 inside; unnamed kinds follow. */
  readonly mention: Uint8Array;
  /** Index of the quotation that the token stands in, or -1. */
  readonly quotation: Int32Array;
  /** How many tokens of the text before this one are outermost quotation marks. */
  readonly marksBefore: Int32Array;
  /** Tokens that open or close an outermost quotation: 1 opens, 2 closes, 3 both. */
  readonly mark: Uint8Array;
  /** How many tokens before this one are commas, semicolons, colons or dashes; one entry more than tokens. */
  readonly breaksBefore: Int32Array;
  /** How many tokens before this one are finite verbs or auxiliaries; one entry more than tokens. */
  readonly verbsBefore: Int32Array;
  /** Token ranges of the paragraphs, in order. */
  readonly paragraphs: readonly { readonly first: number; readonly last: number }[];
}

/** Gathers the columns of a {@link Page}. Linear in the tokens. */
export function makePage(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  syntax: Syntax,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Page {
  const count = tokens.length;
  const lemma = hashLemmas(syntax.lemma);
  const sentenceOf = new Int32Array(count);
  const paragraphs: { first: number; last: number }[] = [];
  let paragraph = -1;
  for (const [s, sentence] of sentences.entries()) {
    sentenceOf.fill(s, sentence.first, sentence.last);
    if (sentence.paragraph === paragraph) paragraphs[paragraphs.length - 1]!.last = sentence.last;
    else paragraphs.push({ first: sentence.first, last: sentence.last });
    paragraph = sentence.paragraph;
  }
  const quotation = quotationOfTokens(tokens, quotations);
  const mark = markEnds(tokens, quotations, quotation);
  const { xpos } = syntax;
  return {
    text,
    tokens,
    sentences,
    lexemes,
    syntax,
    tree: growTree(sentences, syntax),
    lemma,
    sentenceOf,
    mention: markMentions(tokens, mentions),
    quotation,
    marksBefore: countBefore(count, (i) => mark[i]! > 0),
    mark,
    breaksBefore: countBefore(count, (i) => BREAKS.has(xpos[i]!)),
    verbsBefore: countBefore(count, (i) => FINITE.has(xpos[i]!)),
    paragraphs,
  };
}

const BREAKS = new Set([',', ':', '-LRB-', '-RRB-'].map((tag) => XPOS.indexOf(tag as Xpos)));
const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD'].map((tag) => XPOS.indexOf(tag as Xpos)));

function countBefore(count: number, counts: (i: number) => boolean): Int32Array {
  const before = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) before[i + 1] = before[i]! + (counts(i) ? 1 : 0);
  return before;
}

/** Marks the tokens at the ends of the quotations that stand in the column. */
function markEnds(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  column: Int32Array,
): Uint8Array {
  const mark = new Uint8Array(tokens.length);
  for (const [q, { spans }] of quotations.entries()) {
    for (const { start, end } of spans) {
      const first = firstEndingAfter(tokens, start);
      if (column[first] !== q) continue;
      let last = first;
      while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
      mark[first]! |= 1;
      mark[last]! |= 2;
    }
  }
  return mark;
}

/** Whether the token has a letter or digit. */
export function isWord({ text, tokens }: Pick<Page, 'text' | 'tokens'>, token: number): boolean {
  const { start, end } = tokens[token]!;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function markMentions(tokens: readonly Token[], mentions: readonly Mention[]): Uint8Array {
  const column = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    const kind = 2 * MENTION_KINDS.indexOf(mention.kind) + (mention.named ? 0 : 2 * MENTION_KINDS.length);
    let i = firstEndingAfter(tokens, mention.head.start);
    column[i] = kind + 1;
    for (i++; i < tokens.length && tokens[i]!.start < mention.head.end; i++) column[i] = kind + 2;
  }
  return column;
}

function hashLemmas(lemmas: readonly string[]): Int32Array {
  const known = new Map<string, number>();
  const hashes = new Int32Array(lemmas.length);
  for (let i = 0; i < lemmas.length; i++) {
    const lemma = lemmas[i]!;
    let hash = known.get(lemma);
    if (hash === undefined) known.set(lemma, (hash = hashText(lemma)));
    hashes[i] = hash;
  }
  return hashes;
}
