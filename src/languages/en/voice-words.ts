import { LOADED_WORDS } from '../../../data/en/loaded-words.ts';
import { compileVoiceWords, type VoiceWords } from '../../analysis/9-voices/voice-words.ts';
import { tokenRules } from './token-rules.ts';

/** English loaded words, by list. */
export const voiceWords: VoiceWords = compileVoiceWords(LOADED_WORDS, tokenRules);
