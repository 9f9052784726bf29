import { hashText, mix } from '../0-network/hash.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import { normalise } from '../1-tokens/lexicon.ts';

/** What a language's word lists say about one word, as bits that may be combined. */
export const WORD = {
  firstName: 1,
  title: 2,
  titleModifier: 4,
  personNoun: 8,
  organisationNoun: 16,
  groupNoun: 32,
  organisationEnding: 64,
  state: 128,
  nationality: 256,
  place: 512,
  /** Small words inside names: *de*, *von*, *al*. */
  particle: 1024,
  weekday: 1 << 11,
  doubtfulWeekday: 1 << 12,
  month: 1 << 13,
  doubtfulMonth: 1 << 14,
  dayWord: 1 << 15,
  dayPart: 1 << 16,
  timeUnit: 1 << 17,
  relative: 1 << 18,
  holiday: 1 << 19,
  smallNumber: 1 << 20,
  /** *in*, *at*, *near*: a name after it is probably a place. */
  locative: 1 << 21,
  article: 1 << 22,
  /** *ago*, *earlier*, *later*. */
  ago: 1 << 23,
  /** *early*, *late*, *mid*. */
  partial: 1 << 24,
  /** Peoples, faiths and camps as adjectives: *Kurdish*. */
  people: 1 << 25,
  /** The same as nouns for many: *Kurds*. */
  peoples: 1 << 26,
  /** *Jr.*, *III*. */
  generation: 1 << 27,
  /** *MP*, *PhD* after a name. */
  lettersAfter: 1 << 28,
  organisation: 1 << 29,
  /** *of*, *for*, *the*, *and* inside names. */
  joining: 1 << 30,
} as const;

/** Bits of the lists that describe names (the others describe dates and grammar). */
export const NAME_BITS = 0x7ff | WORD.people | WORD.peoples | WORD.organisation;

/** The lists a language brings; each is written as words or names, however capitalised they stand in a text. */
export interface MentionLists {
  /** Matched by exact form; a form in capitals is added by itself for names of four letters and more. */
  readonly names: readonly (readonly [bits: number, entries: readonly string[]])[];
  /** Matched in lower case. */
  readonly words: readonly (readonly [bits: number, entries: readonly string[]])[];
}

/** The lists made ready for looking up by hash, so that no string is built while reading. */
export interface MentionWords {
  readonly byForm: ReadonlyMap<number, number>;
  readonly byNorm: ReadonlyMap<number, number>;
  /** Names of several words, by the folded hashes of their forms. */
  readonly phrases: ReadonlyMap<number, number>;
  /** Hashes of the forms that begin a phrase. */
  readonly starts: ReadonlySet<number>;
}

/** Phrases are looked for up to this many tokens long (*Bosnia and Herzegovina*, *Port-au-Prince*). */
const LONGEST = 6;

export function compileMentionLists(lists: MentionLists): MentionWords {
  const byForm = new Map<number, number>();
  const byNorm = new Map<number, number>();
  const phrases = new Map<number, number>();
  const starts = new Set<number>();
  const add = (map: Map<number, number>, key: number, bits: number) =>
    map.set(key, (map.get(key) ?? 0) | bits);
  const addName = (entry: string, bits: number) => {
    const forms = entry.match(/[^\s-]+|-/g) ?? [];
    if (forms.length === 1) add(byForm, hashText(entry), bits);
    if (forms.length < 2) return;
    starts.add(hashText(forms[0]!));
    add(
      phrases,
      forms.reduce((hash, form) => mix(hash, hashText(form)), forms.length),
      bits,
    );
  };
  for (const [bits, entries] of lists.names) {
    for (const entry of entries) {
      addName(entry, bits);
      if (entry.length > 3 && entry !== entry.toUpperCase()) addName(entry.toUpperCase(), bits);
    }
  }
  for (const [bits, entries] of lists.words) {
    for (const entry of entries) add(byNorm, hashText(normalise(entry)), bits);
  }
  return { byForm, byNorm, phrases, starts };
}

/** The bits of each lexeme (phrases excluded: see {@link phraseAt}). */
export function wordBits(lexemes: readonly Lexeme[], words: MentionWords): Uint32Array {
  const bits = new Uint32Array(lexemes.length);
  const { byForm, byNorm } = words;
  for (let i = 0; i < bits.length; i++) {
    const lexeme = lexemes[i]!;
    bits[i] = (byForm.get(lexeme.form) ?? 0) | (byNorm.get(lexeme.norm) ?? 0);
  }
  return bits;
}

/** The longest listed name of several words that begins at token `i` and ends before `last`. */
export function phraseAt(
  lexemes: readonly Lexeme[],
  words: MentionWords,
  i: number,
  last: number,
): { length: number; bits: number } | null {
  if (!words.starts.has(lexemes[i]!.form)) return null;
  for (let length = Math.min(LONGEST, last - i); length > 1; length--) {
    let hash: number = length;
    for (let k = i; k < i + length; k++) hash = mix(hash, lexemes[k]!.form);
    const bits = words.phrases.get(hash);
    if (bits !== undefined) return { length, bits };
  }
  return null;
}
