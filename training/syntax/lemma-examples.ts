import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LemmaExample } from './train-lemmas.ts';
import type { TrainingSentence } from './treebank.ts';

/** A treebank's lemma, made by hand, counts as much as so many automatic ones. */
const GOLD_WEIGHT = 20;
/** Inflected words whose automatic lemma is taken too; for other tags the lemma is the word. */
const INFLECTED = /^(NNS|VB[DGNPZ])$/;

/** Words with their lemmas from the treebanks, and inflected ones from PolNeAR's automatic annotation. */
export function lemmaExamples(sentences: readonly TrainingSentence[], corpora: string): LemmaExample[] {
  const gold = sentences.flatMap(({ forms, tags, lemmas }) =>
    forms.flatMap((form, i) => {
      const [upos, xpos] = tags[i]!.split('|') as [string, string];
      const usable = !/^[_X]$/.test(upos) && !/^(GW|XX|FW)$/.test(xpos);
      return usable ? [{ form, upos, xpos, lemma: lemmas[i]!, weight: GOLD_WEIGHT }] : [];
    }),
  );
  return [...gold, ...silverExamples(join(corpora, 'polnear/train.corenlp.tsv.gz'))];
}

function silverExamples(path: string): LemmaExample[] {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [, , , form, lemma, xpos] = line.split('\t');
    if (!form || !lemma || !xpos || !INFLECTED.test(xpos) || !/^[a-z]{3,}$/.test(form)) continue;
    const key = `${form}\t${lemma}\t${xpos}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([key, weight]) => {
      const [form, lemma, xpos] = key.split('\t') as [string, string, string];
      return { form, upos: xpos.startsWith('V') ? 'VERB' : 'NOUN', xpos, lemma, weight };
    });
}
