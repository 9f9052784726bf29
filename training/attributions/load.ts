import { join } from 'node:path';
import type { Page } from '../../src/analysis/5-attributions/page.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import type { EnglishBasis } from '../../src/languages/en/index.ts';
import { readPolnear } from '../corpora/polnear.ts';
import { readStatements } from '../corpora/statements.ts';
import { type Example, makeExample } from './examples.ts';

/** An international report counts as two of the eight times as many campaign reports: new text is read in its manner. */
const STATEMENTS_WEIGHT = 2;

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
    const page = pages.get(doc) ?? prepare(text, language).page;
    pages.set(doc, page);
    return makeExample(doc, 'polnear', 1 / readers.get(doc)!, page, attributions);
  });
}

/** The reports of the `statements` corpus. */
export function loadStatements(corpora: string, split: 'train' | 'dev', language: EnglishBasis): Example[] {
  return readStatements(join(corpora, 'statements', split)).map(({ doc, text, attributions }) =>
    makeExample(doc, 'statements', STATEMENTS_WEIGHT, prepare(text, language).page, attributions),
  );
}
