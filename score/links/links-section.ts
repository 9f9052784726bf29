import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/analysis/language.ts';
import { makeReport } from '../../src/text/report.ts';
import type { Section } from '../rows.ts';
import { type EcbDocument, readEcbTopics } from './ecb-documents.ts';
import { familyRows, type LinkedTopic, linkTopic } from './family-score.ts';

/** ECB+: whether statements about one event of saying come into one family, a record a topic. */
export async function linksSection(
  language: Language,
  corpora: string,
  split: string,
): Promise<Section | null> {
  const folder = join(corpora, 'ecbplus');
  if (!existsSync(join(folder, 'ECBplus_coreference_sentences.csv'))) return null;
  const topics = [...readEcbTopics(folder, split).values()];
  const rows = familyRows(await linked(topics, language));
  const dated = familyRows(await linked(topics.map(datedAlike), language));
  return {
    title: `links across reports, ECB+ ${split}`,
    rows: [...rows, ...dated.slice(0, 3).map((row) => ({ ...row, measure: `dated alike: ${row.measure}` }))],
  };
}

async function linked(
  topics: readonly (readonly EcbDocument[])[],
  language: Language,
): Promise<LinkedTopic[]> {
  const done: LinkedTopic[] = [];
  for (const documents of topics) done.push(await linkTopic(documents, language));
  return done;
}

/**
 * Most documents of the corpus have lost their dates, without which no paraphrase is looked for. Those of one topic are of
 * two events, and those of one event appeared within days.
 */
function datedAlike(documents: readonly EcbDocument[]): EcbDocument[] {
  return documents.map((document) => {
    const { text, meta } = document.report;
    return { ...document, report: makeReport(text, { published: '2031-06-18', ...meta }) };
  });
}
