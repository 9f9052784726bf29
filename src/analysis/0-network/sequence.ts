/**
 * Inference over a chain of labels (linear-chain conditional random field, Lafferty et al. 2001).
 * `scores` holds `length × labels` label scores, `transitions` the score of label b after label a at `a * labels + b`.
 */

/** The best label sequence (Viterbi). */
export function bestSequence(
  scores: Float32Array,
  length: number,
  labels: number,
  transitions: Float32Array,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let last = scores.slice(0, labels);
  for (let i = 1; i < length; i++) {
    const next = new Float32Array(labels);
    for (let b = 0; b < labels; b++) {
      let best = -Infinity;
      for (let a = 0; a < labels; a++) {
        const value = last[a]! + transitions[a * labels + b]!;
        if (value > best) {
          best = value;
          back[i * labels + b] = a;
        }
      }
      next[b] = best + scores[i * labels + b]!;
    }
    last = next;
  }
  let label = indexOfMax(last);
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * labels + label]!;
  }
  return path;
}

/** Probability of each label at each place (forward–backward), `length × labels`; returns the log partition too. */
export function marginals(
  scores: Float32Array,
  length: number,
  labels: number,
  transitions: Float32Array,
): { probabilities: Float64Array; forward: Float64Array; backward: Float64Array; logPartition: number } {
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const terms = new Float64Array(labels);
  for (let b = 0; b < labels; b++) forward[b] = scores[b]!;
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < labels; b++) {
      for (let a = 0; a < labels; a++)
        terms[a] = forward[(i - 1) * labels + a]! + transitions[a * labels + b]!;
      forward[i * labels + b] = logSumExp(terms) + scores[i * labels + b]!;
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++) {
        const next = (i + 1) * labels + b;
        terms[b] = backward[next]! + scores[next]! + transitions[a * labels + b]!;
      }
      backward[i * labels + a] = logSumExp(terms);
    }
  }
  const total = length ? logSumExp(forward.subarray((length - 1) * labels, length * labels)) : 0;
  const probabilities = new Float64Array(length * labels);
  for (let k = 0; k < probabilities.length; k++) {
    probabilities[k] = Math.exp(forward[k]! + backward[k]! - total);
  }
  return { probabilities, forward, backward, logPartition: total };
}

/**
 * Probability of each label at each place, and the log partition, like {@link marginals} but faster: probabilities are
 * scaled at each place (Rabiner 1989), so that only the label scores, not every pair, need an exponential.
 */
export function posteriors(
  scores: Float32Array,
  length: number,
  labels: number,
  transitions: Float32Array,
): { probabilities: Float64Array; logPartition: number } {
  const steps = Float64Array.from(transitions, (score) => Math.exp(score));
  const own = new Float64Array(length * labels);
  const probabilities = new Float64Array(length * labels);
  let total = 0;
  for (let i = 0; i < length; i++) {
    const at = i * labels;
    let largest = -Infinity;
    for (let b = 0; b < labels; b++) largest = Math.max(largest, scores[at + b]!);
    let sum = 0;
    for (let b = 0; b < labels; b++) {
      own[at + b] = Math.exp(scores[at + b]! - largest);
      let reached = i === 0 ? 1 : 0;
      if (i > 0)
        for (let a = 0; a < labels; a++) reached += probabilities[at - labels + a]! * steps[a * labels + b]!;
      sum += probabilities[at + b] = reached * own[at + b]!;
    }
    for (let b = 0; b < labels; b++) probabilities[at + b]! /= sum || 1;
    total += largest + Math.log(sum);
  }
  addFuture(probabilities, own, steps, length, labels);
  return { probabilities, logPartition: total };
}

/** Turns the probabilities of labels given what comes before them into those given the whole sequence. */
function addFuture(
  probabilities: Float64Array,
  own: Float64Array,
  steps: Float64Array,
  length: number,
  labels: number,
): void {
  let after = new Float64Array(labels).fill(1);
  let here = new Float64Array(labels);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * labels;
    let largest = 0;
    for (let b = 0; b < labels; b++) after[b]! *= own[at + labels + b]!;
    for (let a = 0; a < labels; a++) {
      let future = 0;
      for (let b = 0; b < labels; b++) future += steps[a * labels + b]! * after[b]!;
      here[a] = future;
      largest = Math.max(largest, future);
    }
    let sum = 0;
    for (let a = 0; a < labels; a++) {
      here[a]! /= largest || 1;
      sum += probabilities[at + a]! *= here[a]!;
    }
    for (let a = 0; a < labels; a++) probabilities[at + a]! /= sum || 1;
    [after, here] = [here, after];
  }
}

/** Index of the largest value; the first of equals. */
export function indexOfMax(values: ArrayLike<number>, start = 0, end = values.length): number {
  let best = start;
  for (let k = start + 1; k < end; k++) if (values[k]! > values[best]!) best = k;
  return best - start;
}

function logSumExp(values: Float64Array): number {
  let max = -Infinity;
  for (const value of values) if (value > max) max = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - max);
  return max + Math.log(sum);
}
