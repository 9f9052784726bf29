import { join } from 'node:path';
import { findTokens } from '../../src/analysis/1-tokens/tokens.ts';
import { findSentences } from '../../src/analysis/2-sentences/sentences.ts';
import { findSyntax } from '../../src/analysis/3-syntax/find-syntax.ts';
import { findMentions } from '../../src/analysis/4-mentions/mentions.ts';
import { makePage, type Page } from '../../src/analysis/5-attributions/page.ts';
import { findQuotations } from '../../src/analysis/5-attributions/quotations.ts';
import type { EnglishBasis } from '../../src/languages/en/index.ts';
import { readPolnear } from '../corpora/polnear.ts';
import { readStatements } from '../corpora/statements.ts';
import { type Example, makeExample } from './examples.ts';

/** An international report counts as two of the eight times as many campaign reports: new text is read in its manner. */
const STATEMENTS_WEIGHT = 2;

/** Stages 1 to 4 over one text. */
export function pageOf(text: string, language: EnglishBasis): Page {
  const tokens = findTokens(text, language.tokens);
  const sentences = findSentences(text, tokens, language.sentences);
  const lexemes = tokens.map(({ start, end }) => language.lexicon.lookup(text.slice(start, end)));
  const syntax = findSyntax(text, tokens, sentences, lexemes, language.syntax);
  const mentions = findMentions(text, tokens, sentences, lexemes, syntax, language.mentions);
  const quotations = findQuotations(text, tokens, sentences);
  return makePage(text, tokens, sentences, lexemes, syntax, mentions, quotations);
}

/** PolNeAR's reports, one example an annotator. */
export function loadPolnear(
  corpora: string,
  split: 'train' | 'dev',
  annotator: 'first' | 'all',
  language: EnglishBasis,
): Example[] {
  const reports = readPolnear(join(corpora, 'polnear', split), annotator);
  const pages = new Map<string, Page>();
  const readers = new Map<string, number>();
  for (const { doc } of reports) readers.set(doc, (readers.get(doc) ?? 0) + 1);
  return reports.map(({ doc, text, attributions }) => {
    const page = pages.get(doc) ?? pageOf(text, language);
    pages.set(doc, page);
    return makeExample(doc, 'polnear', 1 / readers.get(doc)!, page, attributions);
  });
}

/** The reports of the `statements` corpus. */
export function loadStatements(corpora: string, split: 'train' | 'dev', language: EnglishBasis): Example[] {
  return readStatements(join(corpora, 'statements', split)).map(({ doc, text, attributions }) =>
    makeExample(doc, 'statements', STATEMENTS_WEIGHT, pageOf(text, language), attributions),
  );
}
