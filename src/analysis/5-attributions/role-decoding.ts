import { ROLE_LABELS } from './role-labels.ts';

/**
 * Best labels of a window under what every attribution obeys: one cue run around the anchor, one source run at most, and
 * some content. States are label × (source begun?) × (content seen?).
 */
const LABELS = ROLE_LABELS.length;
const [OUT, SOURCE_BEGIN, SOURCE, CUE, CONTENT_BEGIN, CONTENT] = [0, 1, 2, 3, 4, 5];
const STATES = LABELS * 4;

interface Step {
  readonly from: number;
  readonly to: number;
}

/**
 * A way to read the scores: how much they weigh against the transitions, what a token outside all roles costs, and how
 * welcome a source is.
 */
export interface Slant {
  readonly weight: number;
  readonly outside: number;
  readonly source: number;
}

/** The steps between states that the constraints allow before the anchor, onto it and after it, as columns. */
interface Steps {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Where the step's score stands in the transitions. */
  readonly pair: Uint8Array;
}
const BEFORE = stepsWhere((a, b) => b === CUE || a !== CUE);
const ONTO = stepsWhere((_, b) => b === CUE);
const AFTER = stepsWhere((a, b) => b !== CUE || a === CUE);

function stepsWhere(allows: (previous: number, label: number) => boolean): Steps {
  const steps = allowedSteps().filter(({ from, to }) => allows(from >> 2, to >> 2));
  return {
    from: Uint8Array.from(steps, ({ from }) => from),
    to: Uint8Array.from(steps, ({ to }) => to),
    pair: Uint8Array.from(steps, ({ from, to }) => (from >> 2) * LABELS + (to >> 2)),
  };
}

function allowedSteps(): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < STATES; from++) {
    if (!isReachable(from)) continue;
    for (let label = 0; label < LABELS; label++) {
      const to = successor(from, label);
      if (to >= 0) steps.push({ from, to });
    }
  }
  return steps;
}

/** Whether a path can be in the state: with a source label a source has begun, with a content label content was seen. */
function isReachable(state: number): boolean {
  const label = state >> 2;
  const source = (state >> 1) & 1;
  const content = state & 1;
  if (label === SOURCE_BEGIN || label === SOURCE) return source === 1;
  return label === CONTENT_BEGIN || label === CONTENT ? content === 1 : true;
}

/** The state after `from` with `label`, or -1 where the constraints forbid it. */
function successor(from: number, label: number): number {
  const previous = from >> 2;
  const source = (from >> 1) & 1;
  const content = from & 1;
  if (label === SOURCE_BEGIN && source) return -1;
  if (label === SOURCE && previous !== SOURCE_BEGIN && previous !== SOURCE) return -1;
  if (label === CONTENT && previous !== CONTENT_BEGIN && previous !== CONTENT) return -1;
  if (label === CONTENT_BEGIN && (previous === CONTENT_BEGIN || previous === CONTENT)) return -1;
  const begun = source | (label === SOURCE_BEGIN ? 1 : 0);
  const seen = content | (label === CONTENT_BEGIN ? 1 : 0);
  return (label << 2) | (begun << 1) | seen;
}

/** Labels of a window of `length` tokens whose token `anchor` (an index into the window) anchors the cue. */
export function decodeRoles(
  scores: Float32Array,
  length: number,
  anchor: number,
  transitions: Float32Array,
  { weight, outside, source }: Slant,
): Uint8Array {
  const scoreOf = (i: number, label: number): number =>
    weight * (scores[i * LABELS + label]! - (label === OUT ? outside : 0));
  const back = new Uint8Array(length * STATES);
  let last = new Float64Array(STATES).fill(-Infinity);
  let next = new Float64Array(STATES);
  const own = new Float64Array(LABELS);
  for (const label of [OUT, SOURCE_BEGIN, CUE, CONTENT_BEGIN]) {
    if ((anchor === 0) === (label === CUE) || (label === CUE && anchor > 0))
      last[successor(0, label)] = scoreOf(0, label) + (label === SOURCE_BEGIN ? source : 0);
  }
  for (let i = 1; i < length; i++) {
    next.fill(-Infinity);
    for (let label = 0; label < LABELS; label++) own[label] = scoreOf(i, label);
    own[SOURCE_BEGIN]! += source;
    const { from, to, pair } = i < anchor ? BEFORE : i === anchor ? ONTO : AFTER;
    for (let s = 0; s < from.length; s++) {
      const before = last[from[s]!]!;
      if (before === -Infinity) continue;
      const p = pair[s]!;
      const value = before + transitions[p]! + own[p % LABELS]!;
      if (value > next[to[s]!]!) {
        next[to[s]!] = value;
        back[i * STATES + to[s]!] = from[s]!;
      }
    }
    [last, next] = [next, last];
  }
  return follow(back, last, length);
}

/** The best final state that has content; any best state when the window is too short to hold some. */
function follow(back: Uint8Array, last: Float64Array, length: number): Uint8Array {
  let state = -1;
  for (let s = 0; s < STATES; s++) if (s & 1 && (state < 0 || last[s]! > last[state]!)) state = s;
  if (state < 0 || last[state] === -Infinity) {
    state = 0;
    for (let s = 1; s < STATES; s++) if (last[s]! > last[state]!) state = s;
  }
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = state >> 2;
    state = back[i * STATES + state]!;
  }
  return labels;
}

/** Score of one labelling of the window, before normalising. */
export function scoreOfLabels(scores: Float32Array, labels: Uint8Array, transitions: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    sum += scores[i * LABELS + labels[i]!]!;
    if (i > 0) sum += transitions[labels[i - 1]! * LABELS + labels[i]!]!;
  }
  return sum;
}
