import type { TimeWords } from '../../analysis/7-times/time-words.ts';

/** See {@link TimeWords}. */
export const timeWords: TimeWords = {};
