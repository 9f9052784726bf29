/**
 * Just enough of an assembler for WebAssembly's binary format to write inner loops over 128-bit vectors in TypeScript:
 * no build step, and modules of less than a kilobyte, which browsers compile at once.
 */

/** Bytes of instructions. */
export type Code = readonly number[];

/** What is used of the engine's `WebAssembly`, which the core's library types leave out. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** A function that returns nothing: its parameters are 32-bit numbers, then come its own variables of both kinds. */
export interface LoopFunction {
  readonly name: string;
  readonly parameters: number;
  readonly numbers: number;
  readonly vectors: number;
  readonly code: Code;
}

const PAGE = 65536;

/**
 * The functions of a module at work on `size` bytes of zeros of their own; null where the engine has no such vectors,
 * does not allow them (a page's security policy) or has no memory left.
 */
export function instantiate<T>(module: () => Uint8Array, size: number): (T & { buffer: ArrayBuffer }) | null {
  const engine = (globalThis as { WebAssembly?: Engine }).WebAssembly;
  if (!engine) return null;
  try {
    let compiled = compiledModules.get(module);
    if (!compiled) compiledModules.set(module, (compiled = new engine.Module(module())));
    const pages = Math.ceil(size / PAGE);
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { exports } = new engine.Instance(compiled, { kernel: { memory } });
    return { ...(exports as T), buffer: memory.buffer };
  } catch {
    return null;
  }
}

const compiledModules = new Map<() => Uint8Array, object>();

const I32 = 0x7f;
const V128 = 0x7b;

/** An unsigned number in LEB128. */
function leb(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

const vector = (opcode: number, ...rest: number[]): Code => [0xfd, ...leb(opcode), ...rest];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
/** A number below 8192. */
export const constant = (value: number): Code => [0x41, (value & 127) | 128, value >>> 7];
export const ADD: Code = [0x6a];
export const LOAD: Code = [0x28, 2, 0];
/** Eight bytes as eight 16-bit lanes. */
export const loadBytes = (offset: number): Code => vector(0x02, 0, offset);
/** One 32-bit value in all four lanes, one 64-bit value in both. */
export const LOAD_COPIES: Code = vector(0x09, 2, 0);
export const LOAD_COPIES_64: Code = vector(0x0a, 3, 0);
export const loadLanes = (offset: number): Code => vector(0x00, 2, ...leb(offset));
export const storeLanes = (offset: number): Code => vector(0x0b, 2, ...leb(offset));
export const ZERO: Code = vector(0x0c, ...new Array<number>(16).fill(0));
export const COPIES: Code = vector(0x11);
export const ADD_16: Code = vector(0x8e);
/** The lower or upper four of eight 16-bit lanes as 32-bit ones. */
export const LOW_HALF: Code = vector(0xa9);
export const HIGH_HALF: Code = vector(0xaa);
export const ADD_32: Code = vector(0xae);
export const SUBTRACT_32: Code = vector(0xb1);
export const LARGER_32: Code = vector(0xb8);
export const ADD_FLOATS: Code = vector(0xe4);
export const MULTIPLY_FLOATS: Code = vector(0xe6);
export const TO_FLOATS: Code = vector(0xfa);
export const SUBTRACT_DOUBLES: Code = vector(0xf1);
export const MULTIPLY_DOUBLES: Code = vector(0xf2);
/** The lower two floats as doubles; two doubles as the lower two floats. */
export const TO_DOUBLES: Code = vector(0x5f);
export const FROM_DOUBLES: Code = vector(0x5e);
const lanes = (...four: number[]) => four.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte));
/** The upper two floats moved down (of the same vector twice); the lower two of each of two vectors. */
export const UPPER: Code = vector(0x0d, ...lanes(2, 3, 2, 3));
export const JOIN: Code = vector(0x0d, ...lanes(0, 1, 4, 5));

export const increase = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];

/** Runs `body` once, and again as long as local `at` is below local `end`. */
export const loop = (at: number, end: number, ...body: Code[]): Code => [
  0x03, 0x40, ...body.flat(), ...get(at), ...get(end), 0x49, 0x0d, 0, 0x0b,
]; // biome-ignore format: instructions

/** The module of some functions, which find their memory as `kernel.memory`. */
export function assemble(functions: readonly LoopFunction[]): Uint8Array {
  const name = (text: string): Code => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
  const section = (id: number, content: Code): Code => [id, ...leb(content.length), ...content];
  const list = (items: Code[]): Code => [items.length, ...items.flat()];
  const types = functions.map(({ parameters: n }) => [0x60, n, ...new Array<number>(n).fill(I32), 0]);
  const bodies = functions.map(({ numbers, vectors, code }) => {
    const whole = [2, numbers, I32, vectors, V128, ...code, 0x0b];
    return [...leb(whole.length), ...whole];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...name('kernel'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, k) => [k]))),
    ...section(7, list(functions.map((f, k) => [...name(f.name), 0, k]))),
    ...section(10, list(bodies)),
  ]);
}
