import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import { fineFeatures } from './fine-features.ts';
import { guideFeatures } from './guide-features.ts';
import { parserFeatures } from './parser-features.ts';
import { ParserState } from './parser-state.ts';
import { ParserWords } from './parser-words.ts';
import { attachMarks, tagKinds } from './punctuation.ts';
import { RELATIONS } from './syntax.ts';

/** The three moves come first among the network's labels, then `left:` and `right:` with each relation. */
export const MOVES = ['shift', 'left', 'right'] as const;
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * Finds the heads and relations of a sentence's words in one pass, one decision at a time. A parser with a guide looks
 * at the tree that the guide, which reads backwards, has made of the sentence first.
 */
export class Parser {
  readonly words = new ParserWords();
  state = new ParserState(64);
  private readonly guide: Parser | null;
  private readonly backwards: boolean;
  private readonly scorer: Scorer;
  private readonly kinds: Uint8Array;
  /** Labels `[3, rightFrom)` are relations of left arcs, `[rightFrom, end)` of right arcs. */
  private readonly rightFrom: number;
  /** Relation of each label, an index into {@link RELATIONS}. */
  private readonly relationOf: Uint8Array;
  private readonly features = new Features(128);
  private readonly scores: Float32Array;

  /** `tagLabels` are the tagger's, in its order. A parser reads the other way round than its guide. */
  constructor(
    network: Network,
    tagLabels: readonly string[],
    guide: Parser | null = null,
    backwards = guide === null,
  ) {
    const { labels } = network;
    this.guide = guide;
    this.backwards = backwards;
    this.scorer = new Scorer(network);
    this.scores = new Float32Array(labels.length);
    this.kinds = tagKinds(tagLabels);
    const right = labels.findIndex((label) => label.startsWith('right:'));
    this.rightFrom = right < 0 ? labels.length : right;
    this.relationOf = Uint8Array.from(labels, (label) => {
      const relation = RELATIONS.indexOf(label.slice(label.indexOf(':') + 1) as never);
      return Math.max(0, relation);
    });
  }

  /** Parses the words `[first, last)`; writes report-wide heads (-1 for the root) and indices into {@link RELATIONS}. */
  parse(
    lexemes: readonly Lexeme[],
    tags: Uint8Array,
    first: number,
    last: number,
    head: Int32Array,
    relation: Uint8Array,
  ): void {
    this.run(lexemes, tags, first, last);
    const { state } = this;
    const { size, index } = this.words;
    head.fill(-2, first, last);
    for (let k = 0; k < size; k++) {
      const parent = state.head[k]!;
      head[first + index[k]!] = parent === size ? -1 : first + index[parent]!;
      relation[first + index[k]!] = parent === size ? 0 : state.relation[k]!;
    }
    if (size < last - first) attachMarks(head, relation, tags, this.kinds, first, last);
  }

  /** Parses the words `[first, last)`, leaving the tree in `state`, by the numbers of `words`. */
  run(lexemes: readonly Lexeme[], tags: Uint8Array, first: number, last: number): void {
    const { words, features, scorer, scores, guide } = this;
    words.fill(lexemes, tags, first, last, this.kinds, this.backwards);
    if (words.size > this.state.capacity) this.state = new ParserState(2 * words.size);
    const { state } = this;
    state.start(words.size);
    if (guide) {
      guide.run(lexemes, tags, first, last);
      words.takeGuide(guide.state.head, guide.state.relation);
    }
    while (!state.finished) {
      if (state.depth === 0) {
        state.shift();
        continue;
      }
      parserFeatures(features, state, words);
      if (guide) {
        guideFeatures(features, state, words);
        fineFeatures(features, state, words);
      }
      scorer.sumRows(features);
      scorer.scoreLabels(scores, 0, 3);
      const move = bestMove(state, scores);
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.leftArc(this.bestRelation(3, this.rightFrom));
      else state.rightArc(this.bestRelation(this.rightFrom, scores.length));
    }
  }

  private bestRelation(from: number, to: number): number {
    if (this.state.next === this.state.size && from === 3) return 0;
    const { scores } = this;
    this.scorer.scoreLabels(scores, from, to);
    let best = from;
    for (let k = from + 1; k < to; k++) if (scores[k]! > scores[best]!) best = k;
    return this.relationOf[best]!;
  }
}

/** The best-scored move that `state` allows. */
export function bestMove(state: ParserState, scores: Float32Array): number {
  let best = -1;
  if (state.canShift()) best = SHIFT;
  if (state.canLeft() && (best < 0 || scores[LEFT]! > scores[best]!)) best = LEFT;
  if (state.canRight() && (best < 0 || scores[RIGHT]! > scores[best]!)) best = RIGHT;
  return best;
}
