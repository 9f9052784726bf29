/**
 * One line of the block under a gold report: words, words in quotation marks, and `key=value` fields, as in
 *
 *     3 "Oto Brand" deny target="Ilse Maren" saidAt=2031-03-04 answers=1:deny
 *
 * A value may be several, joined by commas: `clues="4 March","on Tuesday"`.
 */
export interface GoldLine {
  /** What stands outside fields, in order, without quotation marks. */
  readonly words: readonly string[];
  /** The values of each field, in order of the line. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

const WORD = /^(?:"([^"]+)"|([^\s"=]+))(?=\s|$)/;
const FIELD = /^([a-zA-Z]+)=((?:"[^"]+"|[^\s",=]+)(?:,(?:"[^"]+"|[^\s",=]+))*)(?=\s|$)/;
const VALUE = /"([^"]+)"|([^",]+)/g;

/** Throws `SyntaxError` naming what is wrong. */
export function readGoldLine(line: string): GoldLine {
  const words: string[] = [];
  const fields = new Map<string, string[]>();
  let rest = line.trim();
  while (rest !== '') {
    const field = FIELD.exec(rest);
    const word = field ? null : WORD.exec(rest);
    if (field) {
      if (fields.has(field[1]!)) throw new SyntaxError(`${field[1]} is given twice`);
      fields.set(
        field[1]!,
        [...field[2]!.matchAll(VALUE)].map(([, quoted, bare]) => quoted ?? bare!),
      );
    } else if (word) words.push(word[1] ?? word[2]!);
    else throw new SyntaxError(`neither a word nor key=value: ${rest.slice(0, 40)}`);
    rest = rest.slice((field ?? word)![0].length).trimStart();
  }
  return { words, fields };
}

/** The only value of a field, or `otherwise` where the line lacks it. Throws `SyntaxError` when it has several. */
export function oneOf(line: GoldLine, key: string, otherwise: string): string;
export function oneOf(line: GoldLine, key: string, otherwise: null): string | null;
export function oneOf(line: GoldLine, key: string, otherwise: string | null): string | null {
  const values = line.fields.get(key);
  if (!values) return otherwise;
  if (values.length > 1) throw new SyntaxError(`${key} takes one value: ${values.join(',')}`);
  return values[0]!;
}

/** Throws `SyntaxError` at a field that is not one of `keys`. */
export function allowOnly(line: GoldLine, keys: readonly string[]): void {
  for (const key of line.fields.keys())
    if (!keys.includes(key)) throw new SyntaxError(`unknown field ${key}; known are ${keys.join(', ')}`);
}

/** `value` as one of `values`. Throws `SyntaxError` naming it where it is none of them. */
export function checked<T extends string>(what: string, value: string, values: readonly T[]): T {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new SyntaxError(`unknown ${what} ${value}; known are ${values.join(', ')}`);
  return found;
}
