import {
  ADD,
  ADD_FLOATS,
  assemble,
  type Code,
  constant,
  FROM_DOUBLES,
  get,
  increase,
  instantiate,
  JOIN,
  LOAD,
  LOAD_COPIES_64,
  loadLanes,
  loop,
  MULTIPLY_DOUBLES,
  SUBTRACT_DOUBLES,
  set,
  storeLanes,
  TO_DOUBLES,
  UPPER,
  ZERO,
} from '../../src/analysis/0-network/assembler.ts';

/** Rows that one call can take. */
const MOST = 1024;

/** The inner loops of training in WebAssembly; all places are bytes from the memory's start. */
interface Loops {
  readonly buffer: ArrayBuffer;
  /** Writes the sum of the rows whose places stand at `[starts, end)` to the floats `[sums, sums + bytes)`. */
  readonly sum: (starts: number, end: number, bytes: number, sums: number) => void;
  /** Takes `rate × gradient` (64-bit floats) off `bytes` bytes, from `column`, of each row at `[starts, end)`. */
  readonly step: (
    starts: number,
    end: number,
    bytes: number,
    column: number,
    gradient: number,
    rates: number,
  ) => void;
}

/**
 * The weights in training, a row a feature: 32-bit floats in two parts, the columns of the hidden units and those of the
 * labels, each filled up to a multiple of four columns. The loops over rows run as vectors, and give the same bits as
 * the plain loops that run where the engine has none: every number is rounded alone, in the same order.
 */
export class RowTable {
  readonly weights: Float32Array;
  /** Columns a row. */
  readonly stride: number;
  /** The rows to work on, by their first weight's index (as {@link at} gives it) times four. */
  private readonly starts: Int32Array;
  private readonly sums: Float32Array;
  private readonly gradient: Float64Array;
  private readonly rates: Float64Array;
  private readonly first: number;
  private readonly loops: Loops | null;

  constructor(rows: number, deep: number, wide: number, allocate = wasmLoops) {
    this.stride = filled(deep) + filled(wide);
    const ratesAt = 8 * this.stride;
    const sumsAt = ratesAt + 8 * MOST;
    const startsAt = sumsAt + 4 * this.stride;
    this.first = startsAt + 4 * MOST;
    const size = this.first + 4 * rows * this.stride;
    this.loops = allocate(size);
    const buffer = this.loops?.buffer ?? new ArrayBuffer(size);
    this.gradient = new Float64Array(buffer, 0, this.stride);
    this.rates = new Float64Array(buffer, ratesAt, MOST);
    this.sums = new Float32Array(buffer, sumsAt, this.stride);
    this.starts = new Int32Array(buffer, startsAt, MOST);
    this.weights = new Float32Array(buffer, this.first, rows * this.stride);
  }

  /** Writes the sums of the first `count` of `rows` (row numbers) to `sums`. */
  sum(rows: Int32Array, count: number, sums: Float32Array): void {
    const { stride, weights, loops } = this;
    if (loops && count > 0 && count <= MOST && stride > 0) {
      this.start(rows, count);
      const { byteOffset } = this.starts;
      loops.sum(byteOffset, byteOffset + 4 * count, 4 * stride, this.sums.byteOffset);
      sums.set(this.sums);
      return;
    }
    sums.fill(0);
    for (let f = 0; f < count; f++) {
      const at = rows[f]! * stride;
      for (let j = 0; j < stride; j++) sums[j]! += weights[at + j]!;
    }
  }

  /** Takes `rates[f] × gradient` off the columns `[from, to)` of each of the first `count` of `rows`. */
  step(
    rows: Int32Array,
    count: number,
    rates: Float64Array,
    gradient: Float32Array,
    from: number,
    to: number,
  ): void {
    if (count === 0 || from === to) return;
    const { stride, weights, loops } = this;
    if (loops && count <= MOST) {
      this.start(rows, count);
      this.gradient.set(gradient);
      this.rates.set(rates.subarray(0, count));
      const { byteOffset } = this.starts;
      loops.step(byteOffset, byteOffset + 4 * count, 4 * (to - from), 4 * from, 8 * from, 8 * stride);
      return;
    }
    for (let f = 0; f < count; f++) {
      const at = rows[f]! * stride;
      for (let j = from; j < to; j++) weights[at + j]! -= rates[f]! * gradient[j]!;
    }
  }

  private start(rows: Int32Array, count: number): void {
    const { starts, first, stride } = this;
    for (let f = 0; f < count; f++) starts[f] = first + 4 * rows[f]! * stride;
  }
}

/** The next multiple of four. */
export function filled(columns: number): number {
  return 4 * Math.ceil(columns / 4);
}

function wasmLoops(size: number): Loops | null {
  return instantiate<Omit<Loops, 'buffer'>>(module, size);
}

function module(): Uint8Array {
  return assemble([
    { name: 'sum', parameters: 4, numbers: 2, vectors: 1, code: sumCode() },
    { name: 'step', parameters: 6, numbers: 3, vectors: 3, code: stepCode() },
  ]);
}

/** Four columns a turn. */
function sumCode(): Code {
  const [starts, end, bytes, sums, column, at, lanes] = [0, 1, 2, 3, 4, 5, 6];
  return loop(
    column,
    bytes,
    [...ZERO, ...set(lanes), ...get(starts), ...set(at)],
    loop(
      at,
      end,
      [...get(lanes), ...get(at), ...LOAD, ...get(column), ...ADD, ...loadLanes(0), ...ADD_FLOATS],
      set(lanes),
      increase(at, constant(4)),
    ),
    [...get(sums), ...get(column), ...ADD, ...get(lanes), ...storeLanes(0)],
    increase(column, constant(16)),
  );
}

/** Row after row, four columns a turn, in doubles as plain code has it. */
function stepCode(): Code {
  const [starts, end, bytes, column, gradient, rates, at, last, slope, rate, low, high] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ];
  const moved = (lanes: number, offset: number): Code => [
    ...get(lanes), ...TO_DOUBLES, ...get(rate), ...get(slope), ...loadLanes(offset), ...MULTIPLY_DOUBLES,
    ...SUBTRACT_DOUBLES, ...FROM_DOUBLES,
  ]; // biome-ignore format: instructions
  return loop(
    starts,
    end,
    [...get(rates), ...LOAD_COPIES_64, ...set(rate), ...get(gradient), ...set(slope)],
    [
      ...get(starts),
      ...LOAD,
      ...get(column),
      ...ADD,
      ...set(at),
      ...get(at),
      ...get(bytes),
      ...ADD,
      ...set(last),
    ],
    loop(
      at,
      last,
      [...get(at), ...loadLanes(0), ...set(low), ...get(low), ...get(low), ...UPPER, ...set(high)],
      [...get(at), ...moved(low, 0), ...moved(high, 16), ...JOIN, ...storeLanes(0)],
      increase(slope, constant(32)),
      increase(at, constant(16)),
    ),
    increase(rates, constant(8)),
    increase(starts, constant(4)),
  );
}
