import type { SpeakerWords } from '../../analysis/6-speakers/speaker-words.ts';

/** See {@link SpeakerWords}. */
export const speakerWords: SpeakerWords = {};
