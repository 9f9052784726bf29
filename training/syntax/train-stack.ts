import type { Network } from '../../src/analysis/0-network/network.ts';
import { Parser } from '../../src/analysis/3-syntax/parser.ts';
import { GUIDE, PARSER, trainParser } from './train-parser.ts';
import type { TaggedSentence } from './walk.ts';

/** Neighbouring sentences go to the same half. */
const BLOCK = 50;

/**
 * Trains the guide and the main parser. The main parser learns from guide trees made by guides that have not seen the
 * sentence (one for each half of the data), so that it trusts the guide as far as it deserves.
 */
export function trainStack(
  gold: readonly TaggedSentence[],
  silver: readonly TaggedSentence[],
  tagLabels: readonly string[],
  say: (line: string) => void,
): { guide: Network; main: Network } {
  const half = (sentences: readonly TaggedSentence[], which: number) =>
    sentences.filter((_, k) => Math.floor(k / BLOCK) % 2 === which);
  const guided: [TaggedSentence[], TaggedSentence[]] = [[], []];
  for (const which of [0, 1]) {
    const guide = new Parser(
      trainParser(half(gold, 1 - which), half(silver, 1 - which), tagLabels, GUIDE),
      tagLabels,
    );
    guided[0].push(...half(gold, which).map((sentence) => withGuide(sentence, guide)));
    guided[1].push(...half(silver, which).map((sentence) => withGuide(sentence, guide)));
    say(`guide ${which + 1} of 3 trained`);
  }
  const guide = trainParser(gold, silver, tagLabels, GUIDE);
  say('guide 3 of 3 trained');
  return { guide, main: trainParser(...guided, tagLabels, PARSER) };
}

/** The sentence with the guide's tree of it. */
export function withGuide(sentence: TaggedSentence, guide: Parser): TaggedSentence {
  guide.run(sentence.lexemes, sentence.given, 0, sentence.given.length);
  const { size } = guide.words;
  const { head, relation } = guide.state;
  return { ...sentence, guide: { heads: head.slice(0, size), relations: relation.slice(0, size) } };
}
