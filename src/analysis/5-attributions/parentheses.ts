import { UPOS } from '../3-syntax/syntax.ts';
import { isWord, type Page } from './page.ts';
import { tokensOf } from './role-spans.ts';

/** An attribution in tokens, as far as a parenthesis concerns it. */
interface Parenthetic {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/**
 * *The port, she said, was shut*: a source and cue between commas stand in the middle of the clause that they attribute.
 * Where the content found is only what follows, what the clause begins with is added to it.
 */
export function aroundParenthesis<T extends Parenthetic>(page: Page, one: T): T {
  const inner = [...one.source, ...one.cue];
  if (one.source.length === 0 || one.cue.length === 0) return one;
  const first = Math.min(...inner);
  const last = Math.max(...inner);
  const sentence = page.sentences[page.sentenceOf[first]!]!;
  if (!isComma(page, first - 1) || !isComma(page, last + 1) || last >= sentence.last) return one;
  if (one.content[0] !== last + 2 || page.quotation[last + 2]! >= 0) return one;
  const from = opening(page, sentence.first, first - 1);
  return from < first - 1 ? { ...one, content: [...tokensOf(from, first - 1), ...one.content] } : one;
}

/** Where the clause's beginning starts: a noun phrase without a verb of its own; `to` when there is none. */
function opening(page: Page, start: number, to: number): number {
  let from = start;
  while (from < to && (LINKS.has(page.syntax.upos[from]!) || !isWord(page, from))) from++;
  if (from >= to || page.verbsBefore[to]! > page.verbsBefore[from]!) return to;
  if (page.breaksBefore[to]! > page.breaksBefore[from]! || page.quotation[from]! >= 0) return to;
  return NOMINAL.has(page.syntax.upos[from]!) ? from : to;
}

type Upos = (typeof UPOS)[number];
const LINKS = new Set(['CCONJ'].map((name) => UPOS.indexOf(name as Upos)));
/** What a subject begins with; *In Dover, she said, …* may say where she said it. */
const NOMINAL = new Set(
  ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].map((name) => UPOS.indexOf(name as Upos)),
);

function isComma({ text, tokens }: Page, token: number): boolean {
  return token >= 0 && token < tokens.length && text[tokens[token]!.start] === ',';
}
