import type { Network } from '../../src/analysis/0-network/network.ts';
import { bestMove, LEFT, MOVES, RIGHT, SHIFT } from '../../src/analysis/3-syntax/parser.ts';
import { RELATIONS } from '../../src/analysis/3-syntax/syntax.ts';
import { KnownFeatures } from '../network/known-features.ts';
import { Random } from '../network/random.ts';
import { Trainer } from '../network/trainer.ts';
import type { TrainingSentence } from './treebank.ts';
import { type TaggedSentence, Walk } from './walk.ts';

export interface ParserSettings {
  readonly bits: number;
  readonly hidden: number;
  /** Times over the gold trees, after one time over the silver ones. */
  readonly epochs: number;
  /** Features kept for the last {@link LAST} of these epochs and in the weights: those that matter most. */
  readonly rows: number;
  readonly rate: number;
  readonly dropout: number;
  readonly featureDropout: number;
  /** Probability of going on with the parser's own move rather than a right one. */
  readonly explore: number;
  /** A feature must be seen so often to be learned. */
  readonly least: number;
  readonly seed: number;
  /** Whether the sentence is read from its last word to its first. */
  readonly backwards: boolean;
}

export const PARSER: ParserSettings = {
  bits: 22,
  hidden: 48,
  epochs: 6,
  rows: 130_000,
  rate: 0.3,
  dropout: 0.1,
  featureDropout: 0.3,
  explore: 0.9,
  least: 8,
  seed: 1,
  backwards: false,
};

export const GUIDE: ParserSettings = {
  ...PARSER,
  hidden: 24,
  epochs: 4,
  rows: 60_000,
  seed: 2,
  backwards: true,
};

/** Epochs in which the kept features learn to do without the others. */
const LAST = 2;

/** Labels of the parser: the moves, then the relations seen on left and right arcs at least `least` times. */
export function parserLabels(
  sentences: readonly TrainingSentence[],
  backwards: boolean,
  least = 5,
): string[] {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const { heads, relations } of sentences) {
    heads.forEach((head, i) => {
      if (head === heads.length) return;
      const counts = head > i !== backwards ? left : right;
      counts.set(relations[i]!, (counts.get(relations[i]!) ?? 0) + 1);
    });
  }
  const frequent = (counts: Map<number, number>, side: string) =>
    [...counts]
      .filter(([, n]) => n >= least)
      .map(([r]) => r)
      .sort((a, b) => a - b)
      .map((r) => `${side}:${RELATIONS[r]}`);
  return [...MOVES, ...frequent(left, 'left'), ...frequent(right, 'right')];
}

/**
 * Trains a parser with the dynamic oracle and exploration of its own mistakes: once over `silver` (automatic) trees,
 * then over the gold ones. The sentences carry guide trees for a parser that has a guide; without, it reads backwards.
 */
export function trainParser(
  gold: readonly TaggedSentence[],
  silver: readonly TaggedSentence[],
  tagLabels: readonly string[],
  settings: ParserSettings = PARSER,
): Network {
  const known = knownFeatures([...gold, ...silver], tagLabels, settings);
  const lesson = new Lesson(parserLabels(gold, settings.backwards), tagLabels, known, settings);
  const random = new Random(settings.seed);
  for (const sentence of random.shuffle([...silver])) lesson.learn(sentence, settings.rate, 0.7);
  const steps = settings.epochs * gold.length;
  let seen = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    if (epoch === settings.epochs - LAST) lesson.trainer.keepRows(settings.rows);
    for (const sentence of random.shuffle([...gold])) {
      lesson.learn(sentence, settings.rate * (1 - seen++ / steps), settings.explore);
    }
  }
  return lesson.trainer.quantise();
}

/** The features seen at least `least` times on the way to the gold trees, as a bit set. */
function knownFeatures(
  sentences: readonly TaggedSentence[],
  tagLabels: readonly string[],
  { least, backwards, bits }: ParserSettings,
): Int32Array {
  const known = new KnownFeatures(bits, least);
  const walk = new Walk(tagLabels, backwards);
  for (const sentence of sentences) {
    walk.start(sentence);
    while (!walk.state.finished) {
      const features = walk.look();
      if (!features) continue;
      known.see(features);
      walk.followGold();
    }
  }
  return known.bits;
}

class Lesson {
  readonly trainer: Trainer;
  private readonly walk: Walk;
  private readonly rightFrom: number;
  private readonly labelOf: { left: Map<number, number>; right: Map<number, number> };
  private readonly relationOf: number[];
  private readonly random: Random;
  private readonly scores: Float32Array;
  private readonly slope: Float32Array;

  constructor(
    labels: readonly string[],
    tagLabels: readonly string[],
    known: Int32Array,
    settings: ParserSettings,
  ) {
    this.trainer = new Trainer({ ...settings, labels, known });
    this.walk = new Walk(tagLabels, settings.backwards);
    this.rightFrom = labels.findIndex((label) => label.startsWith('right:'));
    this.relationOf = labels.map((label) => RELATIONS.indexOf(label.slice(label.indexOf(':') + 1) as never));
    const side = (from: number, to: number) =>
      new Map(this.relationOf.slice(from, to).map((relation, k) => [relation, from + k]));
    this.labelOf = { left: side(3, this.rightFrom), right: side(this.rightFrom, labels.length) };
    this.random = new Random(settings.seed + 1000);
    this.scores = new Float32Array(labels.length);
    this.slope = new Float32Array(labels.length);
  }

  learn(sentence: TaggedSentence, rate: number, explore: number): void {
    const { walk, trainer, scores } = this;
    walk.start(sentence);
    while (!walk.state.finished) {
      const features = walk.look();
      if (!features) continue;
      trainer.reset();
      const place = trainer.forward(features, scores);
      const right = this.bestRightMove();
      const guess = bestMove(walk.state, scores);
      const relation = this.slopes(right);
      trainer.backward(place, this.slope, 0, rate);
      const move = guess !== right && this.random.next() < explore ? guess : right;
      this.follow(move, move === right ? relation : -1);
    }
  }

  private bestRightMove(): number {
    const { scores } = this;
    const { costs } = this.walk;
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    let best = -1;
    for (let m = 0; m < 3; m++) if (costs[m] === least && (best < 0 || scores[m]! > scores[best]!)) best = m;
    return best;
  }

  /** Fills the slope for the right move and, where it makes a gold arc, its relation, which is returned (else -1). */
  private slopes(right: number): number {
    const { slope, scores } = this;
    const { state, costs, gold } = this.walk;
    slope.fill(0);
    softmaxInto(slope, scores, 0, 3, costs);
    slope[right]! -= 1;
    if (right === SHIFT) return -1;
    const child = state.stack[state.depth - 1]!;
    const parent = right === LEFT ? state.next : state.stack[state.depth - 2]!;
    if (gold.heads[child] !== parent || parent === state.size) return -1;
    const relation = gold.relations[child]!;
    const label = (right === LEFT ? this.labelOf.left : this.labelOf.right).get(relation);
    if (label === undefined) return -1;
    softmaxInto(slope, scores, ...this.labelRange(right));
    slope[label]! -= 1;
    return relation;
  }

  private labelRange(move: number): [number, number] {
    return move === LEFT ? [3, this.rightFrom] : [this.rightFrom, this.scores.length];
  }

  private follow(move: number, gold: number): void {
    const { scores } = this;
    const { state } = this.walk;
    if (move === SHIFT) {
      state.shift();
      return;
    }
    let relation = gold;
    const [from, to] = this.labelRange(move);
    let best = from;
    for (let k = from + 1; k < to; k++) if (scores[k]! > scores[best]!) best = k;
    if (relation < 0 || this.random.next() < 0.9) relation = this.relationOf[best]!;
    if (move === LEFT) state.leftArc(state.next === state.size ? 0 : relation);
    else if (move === RIGHT) state.rightArc(relation);
  }
}

/** Softmax of `scores[from … to)` into `slope`; moves of infinite cost are left out. */
function softmaxInto(
  slope: Float32Array,
  scores: Float32Array,
  from: number,
  to: number,
  costs?: Float64Array,
): void {
  let max = -Infinity;
  for (let k = from; k < to; k++) if ((!costs || costs[k]! < Infinity) && scores[k]! > max) max = scores[k]!;
  let sum = 0;
  for (let k = from; k < to; k++) {
    slope[k] = !costs || costs[k]! < Infinity ? Math.exp(scores[k]! - max) : 0;
    sum += slope[k]!;
  }
  for (let k = from; k < to; k++) slope[k]! /= sum;
}
