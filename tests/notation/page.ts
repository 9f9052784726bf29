import { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { findTokens } from '../../src/analysis/1-tokens/tokens.ts';
import { findSentences } from '../../src/analysis/2-sentences/sentences.ts';
import { RELATIONS, type Relation, UPOS, type Upos, XPOS } from '../../src/analysis/3-syntax/syntax.ts';
import { makePage, type Page } from '../../src/analysis/5-attributions/page.ts';
import type { Quotation } from '../../src/analysis/5-attributions/quotation.ts';
import { findQuotations } from '../../src/analysis/5-attributions/quotations.ts';
import { sentenceRules } from '../../src/languages/en/sentence-rules.ts';
import { tokenRules } from '../../src/languages/en/token-rules.ts';

/** A page made without trained weights, and ways to name its tokens. */
export interface PlainPage {
  readonly page: Page;
  readonly quotations: readonly Quotation[];
  /** Indices of the tokens of a phrase that stands in the text once. */
  tokens(phrase: string): number[];
  /** Index of the first token of the phrase. */
  token(phrase: string): number;
  /** The words of the tokens, with … where some are left out between. */
  words(tokens: readonly number[]): string;
}

/**
 * A page whose tokens, sentences and quotations come from rules. Every token is a noun, and the first of a sentence is
 * the head of the others, save where an arc says otherwise: `Ruiz nsubj said`, `said root`, with a part of speech after
 * a slash where it matters: `said/VERB root`.
 */
export function plainPage(text: string, arcs: readonly string[] = []): PlainPage {
  const tokens = findTokens(text, tokenRules);
  const sentences = findSentences(text, tokens, sentenceRules);
  const quotations = findQuotations(text, tokens, sentences);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const head = new Int32Array(tokens.length);
  for (const { first, last } of sentences) head.fill(first, first, last).fill(-1, first, first + 1);
  const syntax = {
    upos: new Uint8Array(tokens.length).fill(UPOS.indexOf('NOUN')),
    xpos: new Uint8Array(tokens.length).fill(XPOS.indexOf('NN')),
    head,
    relation: Uint8Array.from(head, (h) => RELATIONS.indexOf(h < 0 ? 'root' : 'dep')),
    lemma: forms.map((form) => form.toLowerCase()),
  };
  for (const arc of arcs) {
    const [dependent = '', relation, governor] = arc.split(' ');
    const [form = '', upos] = dependent.split('/');
    const i = indexOf(forms, form);
    syntax.head[i] = governor ? indexOf(forms, governor) : -1;
    syntax.relation[i] = RELATIONS.indexOf(relation as Relation);
    if (upos) syntax.upos[i] = UPOS.indexOf(upos as Upos);
  }
  const lexicon = new Lexicon(new Map());
  const lexemes = forms.map((form) => lexicon.lookup(form));
  const page = makePage(text, tokens, sentences, lexemes, syntax, [], quotations);
  const inPhrase = (phrase: string) => tokensOf(page, phrase);
  return {
    page,
    quotations,
    tokens: inPhrase,
    token: (phrase) => inPhrase(phrase)[0]!,
    words: (some) =>
      some.map((i, k) => (k > 0 && some[k - 1] !== i - 1 ? `… ${forms[i]}` : forms[i])).join(' '),
  };
}

function indexOf(forms: readonly string[], form: string): number {
  const i = forms.indexOf(form);
  if (i < 0) throw new Error(`No token “${form}”`);
  return i;
}

function tokensOf({ text, tokens }: Page, phrase: string): number[] {
  const start = text.indexOf(phrase);
  if (start < 0 || text.includes(phrase, start + 1)) throw new Error(`Not once in the text: “${phrase}”`);
  const end = start + phrase.length;
  return [...tokens.keys()].filter((i) => tokens[i]!.start >= start && tokens[i]!.end <= end);
}
