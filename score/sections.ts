import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/analysis/language.ts';
import { read } from '../src/analysis/reading.ts';
import { scoreBoundaries } from '../training/corpora/boundaries.ts';
import { readConllu } from '../training/corpora/conllu.ts';
import { gumNames } from '../training/corpora/names.ts';
import { readPlover } from '../training/corpora/plover.ts';
import { readPolnear } from '../training/corpora/polnear.ts';
import { readStatements } from '../training/corpora/statements.ts';
import { readTimeml } from '../training/corpora/timeml.ts';
import { type ReadAttributions, scoreFlatCorpus, scoreNestedCorpus } from './attributions/corpus-score.ts';
import { type CountTable, countsOf } from './attributions/counts.ts';
import { linksSection } from './links/links-section.ts';
import { measureMentions } from './mentions.ts';
import { ploverRows } from './plover/plover-score.ts';
import { type Row, rateRow, rowsOf, type Section, shareRow } from './rows.ts';
import { readSample } from './sample.ts';
import { coreferenceSection, gapSection } from './speakers/speaker-sections.ts';
import { fieldRows, pairsOf, withMeta } from './statements/field-score.ts';
import { analyser, f1Of, measureSyntax, SYNTAX_MEASURES, sumOfCounts } from './syntax.ts';
import { pairTimexes, tempevalRows } from './times/tempeval-score.ts';

export interface ScoreOptions {
  /** The folder that holds the corpora. */
  readonly corpora: string;
  /** `dev` or `train`. */
  readonly split: string;
  /** Which of PolNeAR's annotators is the gold. */
  readonly annotator: 'first' | 'all';
}

type SectionScorer = (language: Language, options: ScoreOptions) => Section | null | Promise<Section | null>;

/** What is scored, in the order in which it is printed. Each is left out where its corpus is not there. */
const CORPORA: Readonly<Record<string, SectionScorer>> = {
  polnear: (language, { corpora, split, annotator }) => {
    const folder = join(corpora, 'polnear', split);
    if (!existsSync(folder)) return null;
    const { agreed, ...rest } = scoreFlatCorpus(
      readerIn(language, 'polnear'),
      readPolnear(folder, 'all'),
      annotator,
    );
    const rows = [shareRow('agreed by all annotators', agreed.goldHits, agreed.gold), ...mainFirst(rest)];
    return { title: `attributions, PolNeAR ${split}`, rows };
  },
  statements: (language, { corpora, split }) => {
    const folder = join(corpora, 'statements', split);
    if (!existsSync(folder)) return null;
    const table = scoreNestedCorpus(readerIn(language, 'statements'), readStatements(folder));
    return { title: `attributions, statements ${split}`, rows: mainFirst(table) };
  },
  fields: (language, { corpora, split }) => {
    const folder = join(corpora, 'statements', split);
    if (!existsSync(folder)) return null;
    const pairs = pairsOf(
      readStatements(folder).map(withMeta),
      (report) => read(report, language).statements,
    );
    return { title: `fields of the statements found, statements ${split}`, rows: fieldRows(pairs) };
  },
  times: (language, { corpora }) => {
    const folder = join(corpora, 'tempeval3', 'train');
    if (!existsSync(folder)) return null;
    const pairs = readTimeml(folder).flatMap((report) =>
      pairTimexes(report, (one) => read(one, language).times.whens),
    );
    return { title: 'times, TempEval-3 train', rows: tempevalRows(pairs) };
  },
  plover: (language, { corpora }) => {
    const file = join(corpora, 'events', 'PLV_train.tsv');
    if (!existsSync(file)) return null;
    return {
      title: 'PLOVER roots of marked events, PLV train',
      rows: ploverRows(readPlover(file), language),
    };
  },
  gap: (language, { corpora, split }) => gapSection(language, corpora, split),
  coreference: (language, { corpora, split }) => coreferenceSection(language, corpora, split),
  names: (language, { corpora, split }) => {
    const folder = join(corpora, 'gum', split);
    if (!existsSync(folder)) return null;
    const news = gumNames(folder).filter(({ doc }) => doc.startsWith('GUM_news'));
    const scores = measureMentions(news, language.lexicon, (text) => read(text, language).mentions);
    const rows = Object.entries(scores).map(([kind, { hits, gold, found }]) =>
      rateRow(kind, countsOf(hits, gold, found)),
    );
    return { title: `names, GUM ${split} news`, rows };
  },
  bounds: (_, { corpora, split }) => {
    const folder = join(corpora, 'gum', split);
    if (!existsSync(folder)) return null;
    const news = readConllu(folder).filter(({ genre }) => genre === 'news');
    const { tokens, sentences } = scoreBoundaries(news).get('news')!;
    const row = (name: string, { right, gold, found }: typeof tokens) =>
      rateRow(name, countsOf(right, gold, found));
    return { title: `bounds, GUM ${split} news`, rows: [row('tokens', tokens), row('sentences', sentences)] };
  },
  syntax: (language, { corpora, split }) => {
    const folder = join(corpora, 'gum', split);
    if (!existsSync(folder)) return null;
    const texts = readConllu(folder).filter(({ genre }) => ['news', 'interview', 'speech'].includes(genre));
    const counts = sumOfCounts(measureSyntax(texts, analyser(language, 'own')).values());
    const rows = SYNTAX_MEASURES.map((measure) => ({
      measure,
      score: Math.round(f1Of(counts, measure) * 100) / 100,
      gold: counts.gold,
      found: counts.found,
    }));
    return { title: `syntax, GUM ${split} news+interview+speech`, rows };
  },
  links: (language, { corpora, split }) => linksSection(language, corpora, split),
};

/** What `--only` may name. */
export const SECTION_NAMES: readonly string[] = Object.keys(CORPORA);

/** The figures that matter most, printed before those of the parts. */
export const MAIN_MEASURES = [
  'whole',
  'exact',
  'direct',
  'mixed',
  'indirect',
  'outermost',
  'nested',
  'without source',
] as const;

function mainFirst(table: CountTable): Row[] {
  const main = new Set<string>(MAIN_MEASURES);
  const rows = rowsOf(table);
  return [
    ...rows.filter(({ measure }) => main.has(measure)),
    ...rows.filter(({ measure }) => !main.has(measure)),
  ];
}

/** Scores the language's models on every corpus that is there; on the sections named in `only` where it names any. */
export async function scoreCorpora(
  language: Language,
  options: ScoreOptions,
  only: readonly string[] = [],
): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [name, score] of Object.entries(CORPORA)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const section = await score(language, options);
    if (section) sections.push(section);
    else console.error(`${name}: left out, because its corpus is not there`);
  }
  return sections;
}

/** Scores the language's models on the committed sample. */
export function scoreSample(language: Language): Section {
  return {
    title: 'attributions, sample',
    rows: mainFirst(scoreNestedCorpus(readerIn(language, 'statements'), readSample())),
  };
}

/** Which corpus's habits the reader follows: they differ in what they count as an attribution. */
export type CorpusManner = 'polnear' | 'statements';

/** A reader in the manner of a corpus. */
export function readerIn(language: Language, manner: CorpusManner): ReadAttributions {
  const reader = { ...language, attributions: { ...language.attributions, manner } };
  return (text) => read(text, reader).attributions;
}
