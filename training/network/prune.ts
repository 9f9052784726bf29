import type { Network } from '../../src/analysis/0-network/network.ts';

/**
 * The network without the rows that say little: those whose largest weight, of 127, does not pass `threshold` (hidden
 * weights count half). Most rows of a large table belong to features that were seen once or twice.
 */
export function prune(network: Network, threshold: number): Network {
  const { hidden, bits } = network;
  const table = network.table.slice();
  const width = table.length / 2 ** bits;
  for (let at = 0; at < table.length; at += width) {
    let largest = 0;
    for (let j = 0; j < width; j++) {
      largest = Math.max(largest, Math.abs(table[at + j]!) * (j < hidden ? 0.5 : 1));
    }
    if (largest <= threshold) table.fill(0, at, at + width);
  }
  return { ...network, table };
}
