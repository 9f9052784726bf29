import { Features } from '../../src/analysis/0-network/hash.ts';
import { Scorer } from '../../src/analysis/0-network/network.ts';
import type { Language } from '../../src/analysis/language.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import { read } from '../../src/analysis/reading.ts';
import { overlap } from '../../src/text/span.ts';
import { foldOf } from '../../training/attributions/examples.ts';
import type { PloverSentence } from '../../training/corpora/plover.ts';
import { type Job, type Training, trainOn } from '../../training/statements/train-acts.ts';
import { type Row, shareRow } from '../rows.ts';
import { rootFeatures } from './root-features.ts';

const FOLDS = 10;
const TRAINING: Training = { epochs: 8, rate: 0.2, bits: 16, hidden: 0, featureDropout: 0.3 };
/** Roots that PLOVER's version of 2021 splits and the sentences' annotators did not. */
const MERGED: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD' };

/**
 * The PLOVER root of a sentence's main event between a marked source and target. First row: a classifier trained here on
 * nine tenths of the sentences and asked about the tenth it has not seen (it is no part of the reader, which codes acts of
 * saying, not events). Last rows: the codes that the reader's own statements of the marked source carry, where it has any.
 */
export function ploverRows(sentences: readonly PloverSentence[], language: Language): Row[] {
  const roots = [...new Set(sentences.map(({ root }) => root))].sort();
  const features = new Features(512);
  const jobs = sentences.map((sentence): Job => {
    rootFeatures(prepare(sentence.text, language).page, sentence, language.statements, features);
    return {
      hashes: features.hashes.slice(0, features.length),
      label: roots.indexOf(sentence.root),
      weight: 1,
    };
  });
  const fold = sentences.map(({ text }) => foldOf(text, FOLDS));
  let right = 0;
  for (let k = 0; k < FOLDS; k++) {
    const scorer = new Scorer(
      trainOn(
        jobs.filter((_, i) => fold[i] !== k),
        roots,
        TRAINING,
      ).quantise(),
    );
    for (const [i, job] of jobs.entries()) if (fold[i] === k && best(scorer, job) === job.label) right++;
  }
  const coded = sentences.flatMap((sentence) => codedBy(sentence, language));
  return [
    shareRow(`root, ${FOLDS}-fold cross-validation`, right, sentences.length),
    shareRow('sentences whose source makes a coded statement', coded.length, sentences.length),
    shareRow('root of that statement is the event’s', coded.filter(Boolean).length, coded.length),
  ];
}

function best(scorer: Scorer, { hashes }: Job): number {
  const features = new Features(1);
  features.hashes = hashes;
  features.length = hashes.length;
  const scores = new Float32Array(scorer.network.labels.length);
  scorer.score(features, scores);
  return scores.indexOf(Math.max(...scores));
}

/** Whether the first coded statement of the marked source has the event's root; empty where there is none. */
function codedBy({ text, source, root }: PloverSentence, language: Language): boolean[] {
  const said = read(text, language).statements.find(
    (statement) => statement.plover !== '' && statement.source.some((span) => overlap(span, source)),
  );
  return said ? [(MERGED[said.plover] ?? said.plover) === root] : [];
}
