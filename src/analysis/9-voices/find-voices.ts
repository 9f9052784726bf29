import type { Quotation } from '../5-attributions/quotation.ts';
import type { Statement } from '../8-statements/statement.ts';
import { findLoadedWords, type WordPage } from './loaded-words.ts';
import { shareVoices } from './shares.ts';
import type { LoadedWord, Share, Voice } from './voice.ts';
import { mapVoices } from './voice-map.ts';
import type { VoiceWords } from './voice-words.ts';

/** What stage 9 finds. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly shares: readonly Share[];
  /** In order of the text. */
  readonly loaded: readonly LoadedWord[];
}

/** Stage 9: whose words each character of the text stands on, how much is whose, and which words are loaded. */
export function findVoices(
  page: WordPage,
  quotations: readonly Pick<Quotation, 'spans'>[],
  statements: readonly Statement[],
  words: VoiceWords,
): Voices {
  const voices = mapVoices(page.text.length, statements);
  return {
    voices,
    shares: shareVoices(page.text, voices, statements),
    loaded: findLoadedWords({ page, quotations, statements, voices }, words),
  };
}
