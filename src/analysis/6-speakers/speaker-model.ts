import type { Network } from '../0-network/network.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** What stage 6 needs of a language: its words, and trained weights that rank whom a pronoun may stand for. */
export interface SpeakerModel {
  readonly words: SpeakerWords;
  /** Null before it has been trained: pronouns then stand for nobody. */
  readonly pronouns: Network | null;
}
