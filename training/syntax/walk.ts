import { Features } from '../../src/analysis/0-network/hash.ts';
import { fineFeatures } from '../../src/analysis/3-syntax/fine-features.ts';
import { guideFeatures } from '../../src/analysis/3-syntax/guide-features.ts';
import { LEFT, RIGHT } from '../../src/analysis/3-syntax/parser.ts';
import { parserFeatures } from '../../src/analysis/3-syntax/parser-features.ts';
import { ParserState } from '../../src/analysis/3-syntax/parser-state.ts';
import { ParserWords } from '../../src/analysis/3-syntax/parser-words.ts';
import { tagKinds } from '../../src/analysis/3-syntax/punctuation.ts';
import { Oracle } from './oracle.ts';
import type { TrainingSentence } from './treebank.ts';

/** A sentence with the tags its parser will be given, as indices into the tagger's labels. */
export interface TaggedSentence extends TrainingSentence {
  readonly given: Uint8Array;
  /** The guide's tree over the words that the parser sees, read backwards, where there is a guide. */
  readonly guide?: GuideTree;
}

export interface GuideTree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Walks through a training sentence from state to state. */
export class Walk {
  readonly words = new ParserWords();
  readonly features = new Features(128);
  readonly costs = new Float64Array(3);
  state = new ParserState(64);
  gold: GuideTree = { heads: new Int32Array(0), relations: new Uint8Array(0) };
  private readonly oracle = new Oracle();
  private readonly kinds: Uint8Array;
  private readonly backwards: boolean;
  private guided = false;

  constructor(tagLabels: readonly string[], backwards: boolean) {
    this.backwards = backwards;
    this.kinds = tagKinds(tagLabels);
  }

  start(sentence: TaggedSentence): void {
    const { words, oracle } = this;
    this.guided = sentence.guide !== undefined;
    words.fill(sentence.lexemes, sentence.given, 0, sentence.heads.length, this.kinds, this.backwards);
    if (sentence.guide) words.takeGuide(sentence.guide.heads, sentence.guide.relations);
    this.gold = wordsOnly(sentence, words);
    if (words.size > this.state.capacity) this.state = new ParserState(2 * words.size);
    this.state.start(words.size);
    oracle.start(this.gold.heads);
  }

  /** The features of the state, its moves' costs set; or null where the only move was a shift, which has been made. */
  look(): Features | null {
    const { state, features, words } = this;
    if (state.depth === 0) {
      state.shift();
      return null;
    }
    parserFeatures(features, state, words);
    if (this.guided) {
      guideFeatures(features, state, words);
      fineFeatures(features, state, words);
    }
    this.oracle.costs(state, this.costs);
    return features;
  }

  /** Makes the first move that loses least. */
  followGold(): void {
    const { state, costs, gold } = this;
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    const child = state.stack[state.depth - 1]!;
    if (costs[LEFT] === least) state.leftArc(state.next === state.size ? 0 : gold.relations[child]!);
    else if (costs[RIGHT] === least) state.rightArc(gold.relations[child]!);
    else state.shift();
  }
}

/** The tree over the words that the parser sees: what hung on a mark hangs on the mark's head. */
function wordsOnly(sentence: TaggedSentence, words: ParserWords): GuideTree {
  const { heads, relations } = sentence;
  const { index, size } = words;
  const place = new Int32Array(heads.length + 1).fill(-1);
  for (let k = 0; k < size; k++) place[index[k]!] = k;
  place[heads.length] = size;
  const reduced = { heads: new Int32Array(size), relations: new Uint8Array(size) };
  for (let k = 0; k < size; k++) {
    let head = heads[index[k]!]!;
    while (place[head]! < 0) head = heads[head]!;
    reduced.heads[k] = place[head]!;
    reduced.relations[k] = relations[index[k]!]!;
  }
  return reduced;
}
