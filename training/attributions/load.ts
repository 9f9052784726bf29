import { join } from 'node:path';
import type { Page } from '../../src/analysis/5-attributions/page.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import type { EnglishBasis } from '../../src/languages/en/index.ts';
import type { CuedText } from '../corpora/cued-text.ts';
import { readEcb } from '../corpora/ecb.ts';
import { readMpqa } from '../corpora/mpqa.ts';
import { readPolnear } from '../corpora/polnear.ts';
import { readStatements } from '../corpora/statements.ts';
import { readTimeMl } from '../corpora/time-ml.ts';
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

/** How much a report counts whose corpus marks other things than ours, and cues only. */
const CUES_WEIGHT = 0.5;

/** Reports in which only cues are marked: MPQA, TimeBank and AQUAINT, ECB+. */
export function loadCues(corpora: string, language: EnglishBasis): Example[] {
  const load = (manner: 'mpqa' | 'timeml' | 'ecb', reports: readonly CuedText[]) =>
    reports.map(({ doc, text, cues }) => {
      const attributions = cues.map((cue) => ({ cue, source: [], content: [] }));
      return makeExample(doc, manner, CUES_WEIGHT, prepare(text, language).page, attributions);
    });
  return [
    ...load('mpqa', readMpqa(join(corpora, 'mpqa'))),
    ...load('timeml', readTimeMl(join(corpora, 'tempeval3/train'))),
    ...load('ecb', readEcb(join(corpora, 'ecbplus'))),
  ];
}
