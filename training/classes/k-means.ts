import { Random } from '../network/random.ts';

/** Vectors of unit length, `size × dimensions`, row-major. Rows of zeros stay zeros. */
export function unitVectors(vectors: Float32Array, dimensions: number): Float32Array {
  const unit = vectors.slice();
  for (let row = 0; row < unit.length; row += dimensions) {
    let squares = 0;
    for (let j = 0; j < dimensions; j++) squares += unit[row + j]! ** 2;
    const scale = squares ? 1 / Math.sqrt(squares) : 0;
    for (let j = 0; j < dimensions; j++) unit[row + j]! *= scale;
  }
  return unit;
}

/**
 * Spherical k-means: groups unit vectors by cosine (Dhillon & Modha 2001). `weights` says how much each row pulls on
 * its centre. Returns each row's cluster, numbered from 0 in order of first appearance.
 */
export function kMeans(
  unit: Float32Array,
  dimensions: number,
  clusters: number,
  weights: Float32Array,
  rounds: number,
  seed: number,
): Uint16Array {
  const size = unit.length / dimensions;
  let centres = firstCentres(unit, dimensions, clusters, weights, new Random(seed));
  const assigned = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    const sums = new Float32Array(centres.length);
    for (let i = 0; i < size; i++) {
      const nearest = nearestCentre(unit, i * dimensions, centres, dimensions);
      if (nearest !== assigned[i]) moved++;
      assigned[i] = nearest;
      for (let j = 0; j < dimensions; j++) {
        sums[nearest * dimensions + j]! += weights[i]! * unit[i * dimensions + j]!;
      }
    }
    centres = keepEmpty(unitVectors(sums, dimensions), centres, dimensions);
    if (moved === 0) break;
  }
  return inOrder(assigned);
}

/** Starts from rows drawn by weight, no row twice. */
function firstCentres(
  unit: Float32Array,
  dimensions: number,
  clusters: number,
  weights: Float32Array,
  random: Random,
): Float32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(clusters, weights.length)) {
    let left = random.next() * total;
    let row = 0;
    while (row < weights.length - 1 && (left -= weights[row]!) > 0) row++;
    chosen.add(row);
  }
  const centres = new Float32Array(clusters * dimensions);
  let at = 0;
  for (const row of chosen) {
    centres.set(unit.subarray(row * dimensions, (row + 1) * dimensions), at);
    at += dimensions;
  }
  return centres;
}

function nearestCentre(unit: Float32Array, row: number, centres: Float32Array, dimensions: number): number {
  let best = -Infinity;
  let nearest = 0;
  for (let at = 0, c = 0; at < centres.length; at += dimensions, c++) {
    let dot = 0;
    for (let j = 0; j < dimensions; j++) dot += unit[row + j]! * centres[at + j]!;
    if (dot > best) {
      best = dot;
      nearest = c;
    }
  }
  return nearest;
}

/** A centre that lost all its rows (zeros now) stays where it was. */
function keepEmpty(next: Float32Array, last: Float32Array, dimensions: number): Float32Array {
  for (let at = 0; at < next.length; at += dimensions) {
    const row = next.subarray(at, at + dimensions);
    if (row.every((value) => value === 0)) row.set(last.subarray(at, at + dimensions));
  }
  return next;
}

function inOrder(assigned: Uint16Array): Uint16Array {
  const names = new Map<number, number>();
  return assigned.map((cluster) => {
    if (!names.has(cluster)) names.set(cluster, names.size);
    return names.get(cluster)!;
  });
}
