import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import { ParserWords, parserFeatures } from './parser-features.ts';
import { ParserState } from './parser-state.ts';
import { RELATIONS } from './syntax.ts';

/** The three moves come first among the network's labels, then `left:` and `right:` with each relation. */
export const MOVES = ['shift', 'left', 'right'] as const;
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** What each kind of tag means to the parser's features: 1 for verbs, 2 for commas, 0 for others. */
export function tagKinds(tagLabels: readonly string[]): Uint8Array {
  return Uint8Array.from(tagLabels, (label) =>
    /^(VERB|AUX)\|/.test(label) ? 1 : label === 'PUNCT|,' ? 2 : 0,
  );
}

/** Finds the heads and relations of a sentence's words, from left to right, one decision at a time. */
export class Parser {
  readonly network: Network;
  private readonly scorer: Scorer;
  private readonly kinds: Uint8Array;
  /** Labels `[3, rightFrom)` are relations of left arcs, `[rightFrom, end)` of right arcs. */
  private readonly rightFrom: number;
  /** Relation of each label, an index into {@link RELATIONS}. */
  private readonly relationOf: Uint8Array;
  private readonly features = new Features(128);
  private readonly words = new ParserWords();
  private readonly scores: Float32Array;
  private state = new ParserState(64);

  /** `tagLabels` are the tagger's, in its order. */
  constructor(network: Network, tagLabels: readonly string[]) {
    this.network = network;
    this.scorer = new Scorer(network);
    this.scores = new Float32Array(network.labels.length);
    this.kinds = tagKinds(tagLabels);
    const right = network.labels.findIndex((label) => label.startsWith('right:'));
    this.rightFrom = right < 0 ? network.labels.length : right;
    this.relationOf = Uint8Array.from(network.labels, (label) => {
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
    const size = last - first;
    if (size > this.state.capacity) this.state = new ParserState(2 * size);
    const { state, words, features, scorer, scores } = this;
    words.fill(lexemes, tags, first, last, this.kinds);
    state.start(size);
    while (!state.finished) {
      if (state.depth === 0) {
        state.shift();
        continue;
      }
      parserFeatures(features, state, words);
      scorer.sumRows(features);
      scorer.scoreLabels(scores, 0, 3);
      const move = bestMove(state, scores);
      if (move === SHIFT) state.shift();
      else if (move === LEFT) state.leftArc(this.bestRelation(3, this.rightFrom));
      else state.rightArc(this.bestRelation(this.rightFrom, scores.length));
    }
    for (let i = 0; i < size; i++) {
      const parent = state.head[i]!;
      head[first + i] = parent === size ? -1 : first + parent;
      relation[first + i] = parent === size ? 0 : state.relation[i]!;
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
