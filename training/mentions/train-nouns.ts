import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import type { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { wordBits } from '../../src/analysis/4-mentions/mention-words.ts';
import { NOUN_LABELS, nounFeatures } from '../../src/analysis/4-mentions/nouns.ts';
import { mentionWords } from '../../src/languages/en/mention-words.ts';
import { readConllu } from '../corpora/conllu.ts';
import { entitiesOf } from '../corpora/gum-entities.ts';
import { Random } from '../network/random.ts';
import { Trainer } from '../network/trainer.ts';

/** A common noun of GUM with what its phrase refers to. */
export interface NounExample {
  readonly lexemes: Parameters<typeof nounFeatures>[0];
  readonly bits: Uint32Array;
  readonly at: number;
  /** Index into NOUN_LABELS. */
  readonly gold: number;
}

/** The common nouns of a GUM folder; a noun that heads no person or organisation is `other`. */
export function nounExamples(folder: string, lexicon: Lexicon): NounExample[] {
  const examples: NounExample[] = [];
  for (const document of readConllu(folder)) {
    for (const sentence of document.sentences) {
      const lexemes = sentence.words.map((word) => lexicon.lookup(word.form));
      const bits = wordBits(lexemes, mentionWords);
      const labels = new Uint8Array(lexemes.length);
      for (const { head, type } of entitiesOf(sentence)) {
        if (type === 'person') labels[head] = NOUN_LABELS.indexOf('person');
        if (type === 'organization') labels[head] = NOUN_LABELS.indexOf('organisation');
      }
      sentence.words.forEach((word, at) => {
        if (word.upos === 'NOUN') examples.push({ lexemes, bits, at, gold: labels[at]! });
      });
    }
  }
  return examples;
}

/** Trains the judge of nouns. */
export function trainNouns(examples: readonly NounExample[]): Network {
  const epochs = 5;
  const trainer = new Trainer({
    labels: NOUN_LABELS,
    bits: 13,
    hidden: 16,
    direct: true,
    dropout: 0.2,
    featureDropout: 0.2,
    seed: 5,
  });
  const random = new Random(3);
  const order = examples.map((_, i) => i);
  const features = new Features();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    random.shuffle(order).forEach((index, step) => {
      const { lexemes, bits, at, gold } = examples[index]!;
      nounFeatures(lexemes, bits, 0, lexemes.length, at, features);
      loss += trainer.classify(features, gold, 0.08 * (1 - (epoch + step / order.length) / epochs));
    });
    console.log(`nouns: epoch ${epoch + 1}, loss ${(loss / order.length).toFixed(4)}`);
  }
  return trainer.quantise();
}
