/**
 * The two inner loops of a network, in WebAssembly with 128-bit vectors, assembled here from instructions: they run the
 * same in Node and in browsers, need no build step, and the module is small enough (< 1 kB) to be compiled at once.
 */

/** What this file needs of the engine's `WebAssembly`, which the core's library types leave out. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** The loops; all places are bytes from the memory's start. */
export interface WasmKernel {
  readonly buffer: ArrayBuffer;
  /** Adds rows of `stride` unsigned bytes, whose places stand at `[starts, end)`, to the 32-bit `sums`, less `excess`. */
  readonly add: (starts: number, end: number, stride: number, sums: number, excess: number) => void;
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

const PAGE = 65536;

/** A kernel with `size` bytes of zeros; null where the engine has no such vectors or does not allow them. */
export function wasmKernel(size: number): WasmKernel | null {
  const engine = (globalThis as { WebAssembly?: Engine }).WebAssembly;
  if (!engine) return null;
  try {
    compiled ??= new engine.Module(assembled());
    const pages = Math.ceil(size / PAGE);
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { exports } = new engine.Instance(compiled, { kernel: { memory } });
    return { ...(exports as Omit<WasmKernel, 'buffer'>), buffer: memory.buffer };
  } catch {
    return null; // Old engines, pages whose security policy forbids it, no address space left.
  }
}

let compiled: object | undefined;

type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;

/** An unsigned number in LEB128. */
function leb(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

const vector = (opcode: number, ...rest: number[]): Code => [0xfd, ...leb(opcode), ...rest];
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const constant = (value: number): Code => [0x41, value]; // 0 … 63
const ADD: Code = [0x6a];
const LOAD: Code = [0x28, 2, 0];
const LOAD_BYTES = (offset: number) => vector(0x02, 0, offset); // Eight bytes as eight 16-bit lanes.
const LOAD_COPIES = vector(0x09, 2, 0);
const LOAD_LANES = (offset: number) => vector(0x00, 2, offset);
const STORE_LANES = (offset: number) => vector(0x0b, 2, offset);
const ZERO = vector(0x0c, ...new Array<number>(16).fill(0));
const COPIES = vector(0x11);
const ADD_16 = vector(0x8e);
const LOW_HALF = vector(0xa9);
const HIGH_HALF = vector(0xaa);
const ADD_32 = vector(0xae);
const SUBTRACT_32 = vector(0xb1);
const LARGER_32 = vector(0xb8);
const ADD_FLOATS = vector(0xe4);
const MULTIPLY_FLOATS = vector(0xe6);
const TO_FLOATS = vector(0xfa);

/** Runs `body` again as long as local `at` is below local `end`. */
const loop = (at: number, end: number, ...body: Code[]): Code => [
  0x03, 0x40, ...body.flat(), ...get(at), ...get(end), 0x49, 0x0d, 0, 0x0b,
]; // biome-ignore format: instructions

const increase = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];

/** Sixteen columns a turn: their bytes are summed over the rows in 16-bit lanes (255 × 256 fits), then widened. */
function addBody(): Code {
  const [starts, end, stride, sums, excess, column, at, row, low, high] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const widen = (offset: number, lanes: number, half: Code): Code => [
    ...get(sums), ...get(sums), ...LOAD_LANES(offset), ...get(lanes), ...half, ...ADD_32,
    ...get(excess), ...COPIES, ...SUBTRACT_32, ...STORE_LANES(offset),
  ]; // biome-ignore format: instructions
  const sumRow = (lanes: number, offset: number): Code => [
    ...get(lanes), ...get(row), ...LOAD_BYTES(offset), ...ADD_16, ...set(lanes),
  ]; // biome-ignore format: instructions
  return loop(
    column,
    stride,
    [...ZERO, ...set(low), ...ZERO, ...set(high), ...get(starts), ...set(at)],
    loop(
      at,
      end,
      [...get(at), ...LOAD, ...get(column), ...ADD, ...set(row)],
      sumRow(low, 0),
      sumRow(high, 8),
      increase(at, constant(4)),
    ),
    widen(0, low, LOW_HALF),
    widen(16, low, HIGH_HALF),
    widen(32, high, LOW_HALF),
    widen(48, high, HIGH_HALF),
    increase(sums, [0x41, 0xc0, 0]),
    increase(column, constant(16)),
  );
}

/** Eight scores a turn. */
function scoreBody(): Code {
  const [scores, end, output, rowBytes, sums, sumsEnd, at, weights, low, high, value] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ];
  const accumulate = (lanes: number, offset: number): Code => [
    ...get(lanes), ...get(value), ...get(weights), ...LOAD_LANES(offset), ...MULTIPLY_FLOATS, ...ADD_FLOATS,
    ...set(lanes),
  ]; // biome-ignore format: instructions
  return loop(
    scores,
    end,
    [...get(scores), ...LOAD_LANES(0), ...set(low), ...get(scores), ...LOAD_LANES(16), ...set(high)],
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
    [...get(scores), ...get(low), ...STORE_LANES(0), ...get(scores), ...get(high), ...STORE_LANES(16)],
    increase(scores, constant(32)),
    increase(output, constant(32)),
  );
}

function assembled(): Uint8Array {
  const name = (text: string): Code => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
  const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content];
  const type = (parameters: number): Code => [
    0x60,
    parameters,
    ...new Array<number>(parameters).fill(I32),
    0,
  ];
  const body = (numbers: number, vectors: number, code: Code): Code => {
    const whole = [2, numbers, I32, vectors, V128, ...code, 0x0b];
    return [...leb(whole.length), ...whole];
  };
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, ...type(5), ...type(6)]),
    ...section(2, [1, ...name('kernel'), ...name('memory'), 2, 0, 1]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...name('add'), 0, 0, ...name('score'), 0, 1]),
    ...section(10, [2, ...body(3, 2, addBody()), ...body(2, 3, scoreBody())]),
  ]);
}
