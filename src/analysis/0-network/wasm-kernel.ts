import {
  ADD,
  ADD_16,
  ADD_32,
  ADD_FLOATS,
  assemble,
  COPIES,
  type Code,
  constant,
  get,
  HIGH_HALF,
  increase,
  instantiate,
  LARGER_32,
  LOAD,
  LOAD_COPIES,
  LOW_HALF,
  loadBytes,
  loadLanes,
  loop,
  MULTIPLY_FLOATS,
  SUBTRACT_32,
  set,
  storeLanes,
  TO_FLOATS,
  ZERO,
} from './assembler.ts';

type Add = (starts: number, end: number, stride: number, sums: number, excess: number) => void;

/** The inner loops of reading, in WebAssembly; all places are bytes from the memory's start. */
export interface WasmKernel {
  readonly buffer: ArrayBuffer;
  /** Adds rows of `stride` unsigned bytes, whose places stand at `[starts, end)`, to the 32-bit `sums`, less `excess`. */
  readonly add: Add;
  /** The same for strides that are multiples of 48, which reads each row in one go. */
  readonly add48: Add;
  /**
   * Adds to each of the 32-bit floats `[scores, end)` the product of each positive one of the 32-bit numbers
   * `[sums, sumsEnd)` and its weight; the weights begin at `output`, and those of the next sum `rowBytes` later.
   * Goes in steps of 32 bytes, so that up to seven scores after `end` are written too.
   */
  readonly score: (
    scores: number,
    end: number,
    output: number,
    rowBytes: number,
    sums: number,
    sumsEnd: number,
  ) => void;
}

/** A kernel with `size` bytes of zeros, or null where the engine cannot (see {@link instantiate}). */
export function wasmKernel(size: number): WasmKernel | null {
  return instantiate<Omit<WasmKernel, 'buffer'>>(module, size);
}

function module(): Uint8Array {
  return assemble([
    { name: 'add', parameters: 5, numbers: 3, vectors: 2, code: addRows(1) },
    { name: 'add48', parameters: 5, numbers: 3, vectors: 6, code: addRows(3) },
    { name: 'score', parameters: 6, numbers: 2, vectors: 3, code: addHidden() },
  ]);
}

/** Sixteen columns, `times`, a turn: their bytes are summed over the rows in 16-bit lanes (255 × 256 fits), then widened. */
function addRows(times: number): Code {
  const [starts, end, stride, sums, excess, column, at, row, first] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const all = Array.from({ length: 2 * times }, (_, k) => first! + k);
  const widen = (offset: number, lanes: number, half: Code): Code => [
    ...get(sums), ...get(sums), ...loadLanes(offset), ...get(lanes), ...half, ...ADD_32,
    ...get(excess), ...COPIES, ...SUBTRACT_32, ...storeLanes(offset),
  ]; // biome-ignore format: instructions
  const sumRow = (lanes: number, offset: number): Code => [
    ...get(lanes), ...get(row), ...loadBytes(offset), ...ADD_16, ...set(lanes),
  ]; // biome-ignore format: instructions
  return loop(
    column,
    stride,
    [...all.flatMap((lanes) => [...ZERO, ...set(lanes)]), ...get(starts), ...set(at)],
    loop(
      at,
      end,
      [...get(at), ...LOAD, ...get(column), ...ADD, ...set(row)],
      ...all.map((lanes, k) => sumRow(lanes, 8 * k)),
      increase(at, constant(4)),
    ),
    ...all.map((lanes, k) => [...widen(32 * k, lanes, LOW_HALF), ...widen(32 * k + 16, lanes, HIGH_HALF)]),
    increase(sums, constant(64 * times)),
    increase(column, constant(16 * times)),
  );
}

/** Eight scores a turn. */
function addHidden(): Code {
  const [scores, end, output, rowBytes, sums, sumsEnd, at, weights, low, high, value] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  const accumulate = (lanes: number, offset: number): Code => [
    ...get(lanes), ...get(value), ...get(weights), ...loadLanes(offset), ...MULTIPLY_FLOATS, ...ADD_FLOATS,
    ...set(lanes),
  ]; // biome-ignore format: instructions
  return loop(
    scores,
    end,
    [...get(scores), ...loadLanes(0), ...set(low), ...get(scores), ...loadLanes(16), ...set(high)],
    [...get(sums), ...set(at), ...get(output), ...set(weights)],
    loop(
      at,
      sumsEnd,
      [...get(at), ...LOAD_COPIES, ...ZERO, ...LARGER_32, ...TO_FLOATS, ...set(value)],
      accumulate(low, 0),
      accumulate(high, 16),
      increase(weights, get(rowBytes)),
      increase(at, constant(4)),
    ),
    [...get(scores), ...get(low), ...storeLanes(0), ...get(scores), ...get(high), ...storeLanes(16)],
    increase(scores, constant(32)),
    increase(output, constant(32)),
  );
}
