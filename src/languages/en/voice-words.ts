import type { VoiceWords } from '../../analysis/9-voices/voice-words.ts';

/** See {@link VoiceWords}. */
export const voiceWords: VoiceWords = {};
