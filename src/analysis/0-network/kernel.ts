import type { Network } from './network.ts';
import { type WasmKernel, wasmKernel } from './wasm-kernel.ts';

/** Rows that two 16-bit lanes can take without overflow: 255 × 256 still fits. */
export const BATCH = 256;

/** Bytes that the vector loops may read and write past the end of an array. */
const SLACK = 32;

/**
 * A network laid out in one block of memory, with scratch space and the two loops that reading spends its time in. They
 * run in WebAssembly where the engine has it, else in plain code: sums are whole numbers and every product and sum of
 * 32-bit floats is rounded alone, in the same order, so both give the same bits.
 */
export class Kernel {
  /** One sum a column, in a multiple of sixteen columns. */
  readonly sums: Int32Array;
  /** Where the rows to add begin, in bytes (see {@link startOf}); up to {@link BATCH} of them. */
  readonly starts: Int32Array;
  readonly scores: Float32Array;
  private readonly network: Network;
  private readonly output: Float32Array;
  private readonly words: Int32Array;
  private readonly firstRow: number;
  private readonly stride: number;
  private readonly wasm: WasmKernel | null;

  /** `width` is that of the network's rows. */
  constructor(network: Network, width: number, allocate = wasmKernel) {
    this.network = network;
    const { labels, output, hidden } = network;
    const stride = 16 * Math.ceil(width / 16);
    const rows = width === 0 ? 0 : network.table.length / width;
    const startsAt = 4 * stride;
    const scoresAt = startsAt + 4 * BATCH;
    const outputAt = scoresAt + 4 * labels.length + SLACK;
    this.firstRow = 16 * Math.ceil((outputAt + 4 * output.length + SLACK) / 16);
    const size = this.firstRow + rows * stride;
    this.wasm = allocate(size);
    const buffer = this.wasm?.buffer ?? new ArrayBuffer(size);
    this.stride = stride;
    this.sums = new Int32Array(buffer, 0, stride);
    this.starts = new Int32Array(buffer, startsAt, BATCH);
    this.scores = new Float32Array(buffer, scoresAt, labels.length);
    this.output = new Float32Array(buffer, outputAt, hidden * labels.length);
    this.output.set(output);
    this.words = new Int32Array(buffer, 0, this.firstRow / 4 + (rows * stride) / 4);
    this.fillRows(new Uint8Array(buffer, this.firstRow, rows * stride), width);
  }

  /** Place of the stored row number `rank`. */
  startOf(rank: number): number {
    return this.firstRow + rank * this.stride;
  }

  /** Adds the rows at the first `count` of `starts` to `sums`. */
  add(count: number): void {
    if (count === 0) return;
    const { starts, sums, stride, wasm } = this;
    const at = starts.byteOffset;
    if (wasm && stride % 48 === 0) wasm.add48(at, at + 4 * count, stride, 0, 128 * count);
    else if (wasm) wasm.add(at, at + 4 * count, stride, 0, 128 * count);
    else addRows(this.words, starts, count, sums);
  }

  /** Writes `scores[from … to)` for the sums: bias, direct weights, hidden units. */
  score(from: number, to: number): void {
    const { scores, sums, output, wasm } = this;
    const { hidden, direct, bias, scale } = this.network;
    const labels = bias.length;
    for (let k = from; k < to; k++) {
      scores[k] = direct ? bias[k]! + Math.fround(sums[hidden + k]! * scale[k]!) : bias[k]!;
    }
    if (hidden === 0 || to <= from) return;
    if (wasm) {
      const at = scores.byteOffset;
      wasm.score(at + 4 * from, at + 4 * to, output.byteOffset + 4 * from, 4 * labels, 0, 4 * hidden);
    } else {
      addHidden(scores, from, to, sums.subarray(0, hidden), output);
    }
  }

  /** Weights are kept as unsigned bytes, each plus 128, so that they add up without carrying into each other. */
  private fillRows(bytes: Uint8Array, width: number): void {
    const { table } = this.network;
    const { stride } = this;
    if (stride === width) bytes.set(table);
    else
      for (let at = 0, to = 0; at < table.length; at += width, to += stride) {
        bytes.set(table.subarray(at, at + width), to);
      }
    const words = this.words.subarray(this.firstRow / 4);
    for (let i = 0; i < words.length; i++) words[i]! ^= 0x80808080;
  }
}

/** Four weights a step: the bytes of a word are summed in two 16-bit lanes of two numbers. */
function addRows(words: Int32Array, starts: Int32Array, count: number, sums: Int32Array): void {
  const excess = 128 * count;
  const columns = sums.length / 4;
  for (let w = 0; w < columns; w++) {
    let even = 0;
    let odd = 0;
    for (let f = 0; f < count; f++) {
      const word = words[(starts[f]! >> 2) + w]!;
      even = (even + (word & 0xff00ff)) | 0;
      odd = (odd + ((word >>> 8) & 0xff00ff)) | 0;
    }
    const j = 4 * w;
    sums[j]! += (even & 0xffff) - excess;
    sums[j + 1]! += (odd & 0xffff) - excess;
    sums[j + 2]! += (even >>> 16) - excess;
    sums[j + 3]! += (odd >>> 16) - excess;
  }
}

function addHidden(
  scores: Float32Array,
  from: number,
  to: number,
  hidden: Int32Array,
  output: Float32Array,
): void {
  for (let j = 0; j < hidden.length; j++) {
    const value = hidden[j]!;
    if (value <= 0) continue;
    const row = (j * output.length) / hidden.length;
    for (let k = from; k < to; k++) scores[k]! += Math.fround(value * output[row + k]!);
  }
}

/** The kernel of each network in use, made once: its scorers share it. */
const kernels = new WeakMap<Network, Kernel>();

export function kernelOf(network: Network, width: number): Kernel {
  let kernel = kernels.get(network);
  if (!kernel) kernels.set(network, (kernel = new Kernel(network, width)));
  return kernel;
}
