import type { Language } from '../../analysis/language.ts';
import { fetchEnglish } from './fetching.ts';

export { type Fetched, fetchEnglish } from './fetching.ts';
export { loadEnglish, MODEL_FILES, type ModelFile } from './index.ts';

/** English, its models fetched from beside the bundle when this module is loaded. */
export const en: Language = await fetchEnglish();
