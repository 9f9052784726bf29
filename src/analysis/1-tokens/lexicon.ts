import { hashText } from '../0-network/hash.ts';

/** What a word looks like, as hashes that feature code combines. Computed once a distinct word. */
export interface Lexeme {
  /** Hash of the exact form. */
  readonly form: number;
  /** Hash of the form in lower case, digits as 0, curly marks as straight ones. */
  readonly norm: number;
  /** Hashes of the last 1, 2, 3, 4 code units of the lower-cased form. */
  readonly suffix: readonly [number, number, number, number];
  /** Hashes of the first 1, 2, 3 code units of the lower-cased form. */
  readonly prefix: readonly [number, number, number];
  /** Hash of the form's pattern of capitals, small letters, digits and marks, runs shortened to two: `Xxx-00`. */
  readonly shape: number;
  /** Word classes from coarse to fine (learned from raw text); 0 where the word is unknown. */
  readonly classes: readonly [number, number, number];
}

const UNKNOWN: readonly [number, number, number] = [0, 0, 0];
const CACHED = 60_000;

/** Word classes by normalised word ({@link normalise}). */
export type WordClasses = ReadonlyMap<string, readonly [number, number, number]>;

/** Looks words up, remembering what it worked out (a bounded memory that changes no answer). */
export class Lexicon {
  private readonly classes: WordClasses;
  private readonly known = new Map<string, Lexeme>();

  constructor(classes: WordClasses) {
    this.classes = classes;
  }

  lookup(form: string): Lexeme {
    const known = this.known.get(form);
    if (known) return known;
    if (this.known.size >= CACHED) this.known.clear();
    const lexeme = this.describe(form);
    this.known.set(form, lexeme);
    return lexeme;
  }

  private describe(form: string): Lexeme {
    const norm = normalise(form);
    const lower = norm.length;
    const tail = (n: number) => hashText(norm, Math.max(0, lower - n));
    const head = (n: number) => hashText(norm, 0, Math.min(lower, n));
    return {
      form: hashText(form),
      norm: hashText(norm),
      suffix: [tail(1), tail(2), tail(3), tail(4)],
      prefix: [head(1), head(2), head(3)],
      shape: hashText(shapeOf(form)),
      classes: this.classes.get(norm) ?? UNKNOWN,
    };
  }
}

/** Lower case, digits as 0, curly quotation marks and apostrophes as straight ones. Long words are cut at 64 units. */
export function normalise(form: string): string {
  return form
    .slice(0, 64)
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„‟″]/g, '"');
}

/** `Anglo-Dutch` → `Xx-Xx`, `12,500` → `00,00`, `U.N.` → `X.X.`; runs of one kind are shortened to two. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 16; i++) {
    const c = form[i]!;
    const kind = /[0-9]/.test(c) ? '0' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}
