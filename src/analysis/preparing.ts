import { findTokens } from './1-tokens/tokens.ts';
import { findSentences } from './2-sentences/sentences.ts';
import { findSyntax } from './3-syntax/find-syntax.ts';
import type { Mention } from './4-mentions/mention.ts';
import { findMentions } from './4-mentions/mentions.ts';
import { makePage, type Page } from './5-attributions/page.ts';
import type { Quotation } from './5-attributions/quotation.ts';
import { findQuotations } from './5-attributions/quotations.ts';
import type { Language } from './language.ts';

/** What stages 1 to 4 need of a language. */
export type LanguageBasis = Pick<Language, 'tokens' | 'sentences' | 'lexicon' | 'syntax' | 'mentions'>;

/** A text as stage 5 meets it. */
export interface Prepared {
  /** Tokens, sentences, lexemes and syntax, with what stage 5 works out of them. */
  readonly page: Page;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** Stages 1 to 4 and the quotations, in order: what reading and the training of stage 5 have in common. */
export function prepare(text: string, language: LanguageBasis): Prepared {
  const tokens = findTokens(text, language.tokens);
  const sentences = findSentences(text, tokens, language.sentences);
  const lexemes = tokens.map(({ start, end }) => language.lexicon.lookup(text.slice(start, end)));
  const syntax = findSyntax(text, tokens, sentences, lexemes, language.syntax);
  const mentions = findMentions(text, tokens, sentences, lexemes, syntax, language.mentions);
  const quotations = findQuotations(text, tokens, sentences);
  const page = makePage(text, tokens, sentences, lexemes, syntax, mentions, quotations);
  return { page, mentions, quotations };
}
