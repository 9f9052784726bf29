import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/analysis/language.ts';
import { read } from '../../src/analysis/reading.ts';
import { readConllu } from '../../training/corpora/conllu.ts';
import { readGap } from '../../training/corpora/gap.ts';
import type { Row, Section } from '../rows.ts';
import { bCubed, ceafE, type Fractions, muc, ratesOf, sumOf } from './coreference-score.ts';
import { gapAnswer, gapRows } from './gap-score.ts';
import { clustersOf } from './gum-clusters.ts';

/** GAP: development for `dev`, validation (which is trained on) for `train`. */
export function gapSection(language: Language, corpora: string, split: string): Section | null {
  const name = split === 'dev' ? 'development' : 'validation';
  const path = join(corpora, 'gap', `gap-${name}.tsv`);
  if (!existsSync(path)) return null;
  const examples = readGap(path);
  const answers = examples.map((example) => {
    const { cast, tokens } = read(example.text, language);
    return gapAnswer(example, cast, (token) => tokens[token]!);
  });
  return { title: `pronouns, GAP ${name}, own reading`, rows: gapRows(examples, answers) };
}

const MEASURES = { MUC: muc, 'B³': bCubed, 'CEAF-e': ceafE } as const;

/** GUM: clusters of people, organisations and places over mentions that the reader finds itself. */
export function coreferenceSection(language: Language, corpora: string, split: string): Section | null {
  const folder = join(corpora, 'gum', split);
  if (!existsSync(folder)) return null;
  const documents = readConllu(folder).map((document) => {
    const { cast, tokens } = read(document.text, language);
    return { genre: document.genre, ...clustersOf(document, cast, (token) => tokens[token]!) };
  });
  const rows = (name: string, some: typeof documents): Row[] => {
    const sums = Object.values(MEASURES).map((measure) =>
      sumOf(some.map(({ gold, found }) => measure(gold, found))),
    );
    const count = (side: 'gold' | 'found') =>
      some.reduce((sum, one) => sum + one[side].reduce((n, cluster) => n + cluster.length, 0), 0);
    const conll = sums.reduce((sum, one) => sum + ratesOf(one).f1, 0) / sums.length;
    const named = Object.keys(MEASURES).map((measure, i) =>
      toRow(`${name}${measure}`, sums[i]!, count('gold'), count('found')),
    );
    return [
      ...named,
      { measure: `${name}CoNLL F1`, score: percent(conll), gold: count('gold'), found: count('found') },
    ];
  };
  const news = documents.filter(({ genre }) => genre === 'news');
  return {
    title: `coreference, GUM ${split}, own mentions`,
    rows: [...rows('', documents), ...rows('news: ', news)],
  };
}

function toRow(measure: string, fractions: Fractions, gold: number, found: number): Row {
  const { precision, recall, f1 } = ratesOf(fractions);
  return { measure, precision: percent(precision), recall: percent(recall), score: percent(f1), gold, found };
}

function percent(rate: number): number {
  return Math.round(rate * 10_000) / 100;
}
