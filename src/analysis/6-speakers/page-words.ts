import { firstEndingAfter, type Span } from '../../text/span.ts';
import { RELATIONS, type Relation, XPOS } from '../3-syntax/syntax.ts';
import type { Run } from '../4-mentions/extents.ts';
import type { Page } from '../5-attributions/page.ts';

const PLURALS = new Set([XPOS.indexOf('NNS'), XPOS.indexOf('NNPS')]);

/** Lower case without accents, straight apostrophes: how names are compared. */
export function plain(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘]/g, "'");
  return /^[\x20-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The word at token `i`, as {@link plain} makes it. */
export function wordAt({ text, tokens }: Page, i: number): string {
  const { start, end } = tokens[i]!;
  return plain(text.slice(start, end));
}

export function wordsOf(page: Page, { first, last }: Run): string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++) found.push(wordAt(page, i));
  return found;
}

/** The dictionary form at token `i`, as {@link plain} makes it. */
export function lemmaAt({ syntax }: Page, i: number): string {
  return plain(syntax.lemma[i]!);
}

export function relationOf({ syntax }: Page, i: number): Relation {
  return RELATIONS[syntax.relation[i]!]!;
}

/** Whether the noun is a plural. */
export function isMany({ syntax }: Page, i: number): boolean {
  return PLURALS.has(syntax.xpos[i]!);
}

/** *’s* and the bare apostrophe, as {@link plain} makes them. */
export function isPossessive(word: string): boolean {
  return word === "'s" || word === "'";
}

/** Tokens of the characters `[start, end)`: from the first that ends in them to the last that begins in them. */
export function tokensBetween({ tokens }: Pick<Page, 'tokens'>, start: number, end: number): Run {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, last };
}

/** Tokens of a span, as {@link tokensBetween} counts them. */
export function tokensOf(page: Pick<Page, 'tokens'>, { start, end }: Span): Run {
  return tokensBetween(page, start, end);
}

/** The noun that the relative clause of pronoun `i` hangs on, or -1. */
export function relativeHead(page: Page, i: number): number {
  const { head } = page.syntax;
  let at = i;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const relation = relationOf(page, at);
    if (relation === 'acl:relcl' || relation === 'advcl:relcl') {
      const noun = head[at]!;
      return noun >= 0 && noun < i ? noun : -1;
    }
    at = head[at]!;
  }
  return -1;
}
