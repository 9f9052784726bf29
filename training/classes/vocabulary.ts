import { normalise, shapeOf } from '../../src/analysis/1-tokens/lexicon.ts';

/** Texts as word ids. Ids below `words.length` are words, the rest stand-ins for rare words by shape. */
export interface Numbered {
  /** Normalised words, most frequent first; then the stand-ins. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** Number of real words in `words`. */
  readonly real: number;
  /** All texts, each ended by -1. */
  readonly stream: Int32Array;
}

const STAND_INS = ['<small>', '<capital>', '<number>', '<other>'];

/** Counts normalised words and numbers the texts; words rarer than `least` become stand-ins. */
export function numberWords(texts: Iterable<Iterable<string>>, least: number, most: number): Numbered {
  const ids = new Map<string, number>();
  const forms: { word: string; count: number; standIn: number }[] = [];
  const chunks: number[] = [];
  for (const text of texts) {
    for (const form of text) {
      const word = normalise(form);
      let id = ids.get(word);
      if (id === undefined) {
        id = forms.length;
        ids.set(word, id);
        forms.push({ word, count: 0, standIn: standInOf(form) });
      }
      forms[id]!.count++;
      chunks.push(id);
    }
    chunks.push(-1);
  }
  const order = forms
    .map((form, id) => ({ ...form, id }))
    .filter((form) => form.count >= least && /[^\s]/.test(form.word))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most);
  const renumbered = new Int32Array(forms.length);
  for (let id = 0; id < forms.length; id++) renumbered[id] = order.length + forms[id]!.standIn;
  order.forEach((form, rank) => {
    renumbered[form.id] = rank;
  });
  return {
    words: [...order.map((form) => form.word), ...STAND_INS],
    counts: [...order.map((form) => form.count), ...STAND_INS.map(() => 0)],
    real: order.length,
    stream: Int32Array.from(chunks, (id) => (id < 0 ? -1 : renumbered[id]!)),
  };
}

function standInOf(form: string): number {
  const first = shapeOf(form)[0];
  return first === 'x' ? 0 : first === 'X' ? 1 : first === '0' ? 2 : 3;
}
