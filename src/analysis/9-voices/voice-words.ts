import type { TokenRules } from '../1-tokens/rules.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { UPOS, type Upos } from '../3-syntax/syntax.ts';

/** A word or phrase of a list of loaded words. */
export interface LoadedPhrase {
  /** Words in lower case, as tokens stand in the text: dictionary forms, or the forms themselves. */
  readonly words: readonly string[];
  /** Index into UPOS that a single word must have, or -1: *radical* as a noun. */
  readonly upos: number;
  /** Whether it counts only in words that attribute: *claimed* in *she claimed that …*. */
  readonly cue: boolean;
  readonly list: string;
}

/** What a language knows about loaded words: phrases by their first word, the longer ones first. */
export type VoiceWords = ReadonlyMap<string, readonly LoadedPhrase[]>;

/**
 * Makes lists of loaded words ready for use: entries separated by commas, cut into tokens by the
 * language's rules, a part of speech after a slash where it matters (`radical/NOUN`), or `CUE`. Throws `Error`, naming the entry, when a part of speech is not one of UPOS.
 */
export function compileVoiceWords(lists: Readonly<Record<string, string>>, rules: TokenRules): VoiceWords {
  const phrases = new Map<string, LoadedPhrase[]>();
  for (const [list, entries] of Object.entries(lists)) {
    for (const entry of entries.split(',').map((one) => one.trim().replace(/\s+/g, ' '))) {
      if (entry === '') continue;
      const phrase = toPhrase(entry, list, rules);
      const first = phrase.words[0]!;
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function toPhrase(entry: string, list: string, rules: TokenRules): LoadedPhrase {
  const [words = '', tag] = entry.split('/');
  const cue = tag === 'CUE';
  const upos = tag === undefined || cue ? -1 : UPOS.indexOf(tag as Upos);
  if (tag !== undefined && !cue && upos < 0)
    throw new Error(`Loaded word “${entry}”: ${tag} is no part of speech`);
  const text = words.toLowerCase();
  const tokens = findTokens(text, rules);
  return { words: tokens.map(({ start, end }) => text.slice(start, end)), upos, cue, list };
}
