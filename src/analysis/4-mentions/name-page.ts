import type { Lexeme } from '../1-tokens/lexicon.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import { type MentionWords, phraseAt, WORD, wordBits } from './mention-words.ts';

/** How a token is written. */
export const CASE = { other: 0, small: 1, capital: 2, capitals: 3, digits: 4 } as const;

/** What the rest of the report says about a word, by form. */
export const SEEN = { small: 1, capital: 2, afterTitle: 4, beforeEnding: 8, afterLocative: 16 } as const;

/** Everything that finding names looks at, as columns over the report's tokens. */
export interface NamePage {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexemes: readonly Lexeme[];
  /** Word list bits, those of listed phrases included. */
  readonly bits: Uint32Array;
  /** Number of tokens of the listed phrase that begins here; 0 where none does. */
  readonly phrases: Uint8Array;
  readonly cases: Uint8Array;
  /** Word list bits of all words in the token's run of capitals (*Port Workers*); 0 outside such runs. */
  readonly runs: Uint32Array;
  /** The same over runs that small words join (*Centre for the Study of Tides*). */
  readonly joinedRuns: Uint32Array;
  /** {@link SEEN} bits. */
  readonly seen: Uint8Array;
  /** By sentence: 0 ordinary, 1 title case (a headline), 2 all capitals. */
  readonly headlines: Uint8Array;
  /** Whose notion of a name is meant: people's (which every text is read in), or an automatic tagger's in training. */
  readonly manner: 0 | 1;
}

export function namePage(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  words: MentionWords,
  manner: 0 | 1 = 0,
): NamePage {
  const bits = wordBits(lexemes, words);
  const cases = casesOf(text, tokens);
  const headlines = Uint8Array.from(sentences, (sentence) => headlineKind(cases, sentence));
  const phrases = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const phrase = cases[i]! >= CASE.capital ? phraseAt(lexemes, words, i, last) : null;
      if (!phrase) continue;
      phrases[i] = phrase.length;
      for (let k = 0; k < phrase.length; k++) bits[i + k]! |= phrase.bits;
      i += phrase.length - 1;
    }
  }
  const runs = runBits(sentences, bits, cases, false);
  const joinedRuns = runBits(sentences, bits, cases, true);
  const seen = seenBits(sentences, lexemes, bits, cases, headlines);
  return { tokens, sentences, lexemes, bits, phrases, cases, runs, joinedRuns, seen, headlines, manner };
}

/** Small words that may join two runs of capitals. */
const LONGEST_JOIN = 2;

function runBits(
  sentences: readonly Sentence[],
  bits: Uint32Array,
  cases: Uint8Array,
  joined: boolean,
): Uint32Array {
  const runs = new Uint32Array(bits.length);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (cases[i]! < CASE.capital) continue;
      let end = i + 1;
      let gathered = bits[i]!;
      for (let k = end; k < last && k - end <= (joined ? LONGEST_JOIN : 0); k++) {
        if (cases[k]! >= CASE.capital) {
          gathered |= bits[k]!;
          end = k + 1;
        } else if (!(bits[k]! & WORD.joining)) {
          break;
        }
      }
      runs.fill(gathered, i, end);
      i = end - 1;
    }
  }
  return runs;
}

function casesOf(text: string, tokens: readonly Token[]): Uint8Array {
  const cases = new Uint8Array(tokens.length);
  for (let i = 0; i < cases.length; i++) {
    const { start, end } = tokens[i]!;
    const first = letterCase(text, start);
    if (first !== CASE.capital) cases[i] = first;
    else
      cases[i] =
        end - start > 1 && letterCase(text, start + 1) === CASE.capital ? CASE.capitals : CASE.capital;
  }
  return cases;
}

function letterCase(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return CASE.small;
  if (unit >= 65 && unit <= 90) return CASE.capital;
  if (unit >= 48 && unit <= 57) return CASE.digits;
  if (unit < 128) return CASE.other;
  const letter = text[at]!;
  if (letter.toLowerCase() !== letter) return CASE.capital;
  return letter.toUpperCase() !== letter ? CASE.small : CASE.other;
}

function headlineKind(cases: Uint8Array, { first, last }: Sentence): number {
  let small = 0;
  let capital = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (cases[i] === CASE.small) small++;
    else if (cases[i] === CASE.capital) capital++;
    else if (cases[i] === CASE.capitals) capitals++;
  }
  if (capitals > 2 && small < capitals / 4) return 2;
  return capital + capitals > 3 && small < capital + capitals ? 1 : 0;
}

/** Gathers, by form, in which company each word stands in ordinary sentences, and gives that back to each token. */
function seenBits(
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  bits: Uint32Array,
  cases: Uint8Array,
  headlines: Uint8Array,
): Uint8Array {
  const byWord = new Map<number, number>();
  sentences.forEach(({ first, last }, s) => {
    if (headlines[s] !== 0) return;
    for (let i = first; i < last; i++) {
      const letters = cases[i]!;
      if (letters < CASE.small || letters > CASE.capitals) continue;
      let found = 0;
      if (letters === CASE.small) {
        found = SEEN.small;
      } else {
        if (i > first && cases[i - 1] !== CASE.other) found |= SEEN.capital;
        if (i > first && bits[i - 1]! & (WORD.firstName | WORD.title)) found |= SEEN.afterTitle;
        if (i > first && bits[i - 1]! & WORD.locative) found |= SEEN.afterLocative;
        if (i + 1 < last && bits[i + 1]! & WORD.organisationEnding && cases[i + 1]! >= CASE.capital) {
          found |= SEEN.beforeEnding;
        }
      }
      const norm = lexemes[i]!.norm;
      const known = byWord.get(norm) ?? 0;
      if ((known | found) !== known) byWord.set(norm, known | found);
    }
  });
  return Uint8Array.from(lexemes, ({ norm }, i) => (cases[i]! >= CASE.capital ? (byWord.get(norm) ?? 0) : 0));
}
