import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from './random.ts';
import { RowTable } from './row-table.ts';

const plain = () => null;

/** Fills a table and takes one step over some rows; gives its sums before and its weights after. */
function work(
  table: RowTable,
  seed: number,
  rows: readonly number[],
  wide: number,
): [Float32Array, Float32Array] {
  const random = new Random(seed);
  const { weights, stride } = table;
  for (let i = 0; i < weights.length; i++) weights[i] = random.next() - 0.5;
  const places = Int32Array.from(rows);
  const sums = new Float32Array(stride);
  table.sum(places, rows.length, sums);
  const gradient = Float32Array.from({ length: stride }, () => random.next() - 0.5);
  const rates = Float64Array.from(rows, () => random.next());
  table.step(places, rows.length, rates, gradient, 0, wide);
  table.step(places, rows.length, rates, gradient, wide, stride);
  return [sums, weights.slice()];
}

describe('RowTable', () => {
  test('vector loops and plain code give the same bits, also for a row that comes twice', () => {
    const columns = fc.integer({ min: 0, max: 30 });
    const rows = fc.array(fc.nat(7), { maxLength: 40 });
    fc.assert(
      fc.property(columns, columns, fc.nat(1e6), rows, (deep, direct, seed, some) => {
        const wide = 4 * Math.ceil(deep / 4);
        const vectors = work(new RowTable(8, deep, direct), seed, some, wide);
        expect(vectors).toEqual(work(new RowTable(8, deep, direct, plain), seed, some, wide));
      }),
      { numRuns: 60 },
    );
  });

  test('a step moves the rows it is given against the gradient and leaves the others', () => {
    const table = new RowTable(3, 4, 0);
    table.step(Int32Array.of(2), 1, Float64Array.of(0.5), Float32Array.of(1, -2, 0, 4), 0, 4);
    expect([...table.weights]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, -0.5, 1, 0, -2]);
  });
});
