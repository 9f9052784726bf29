import { Tagger } from '../../src/analysis/3-syntax/tagger.ts';
import { TAGGER, trainTagger } from './train-tagger.ts';
import type { TrainingSentence } from './treebank.ts';
import type { TaggedSentence } from './walk.ts';

const FOLDS = 4;
/** Neighbouring sentences, which share their names and topics, go to the same fold. */
const BLOCK = 50;

/** Gives each sentence the tags of a tagger that has not seen it, so that the parser meets mistakes as it will in use. */
export function jackknife(
  sentences: readonly TrainingSentence[],
  labels: readonly string[],
): TaggedSentence[] {
  const foldOf = (k: number) => Math.floor(k / BLOCK) % FOLDS;
  const result: TaggedSentence[] = new Array(sentences.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, k) => foldOf(k) !== fold);
    const tagger = new Tagger(trainTagger(others, labels, { ...TAGGER, epochs: 3 }));
    sentences.forEach((sentence, k) => {
      if (foldOf(k) === fold) result[k] = withTags(sentence, tagger);
    });
  }
  return result;
}

/** The sentence with the tagger's tags. */
export function withTags(sentence: TrainingSentence, tagger: Tagger): TaggedSentence {
  const given = new Uint8Array(sentence.lexemes.length);
  tagger.tag(sentence.lexemes, 0, given.length, given);
  return { ...sentence, given };
}
