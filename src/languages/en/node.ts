import { readFileSync } from 'node:fs';
import type { Language } from '../../analysis/language.ts';
import { loadEnglish } from './index.ts';

export { loadEnglish, MODEL_FILES, type ModelFile } from './index.ts';

/** English, its models read from the package's own files when this module is loaded. */
export const en: Language = loadEnglish((name) =>
  readFileSync(new URL(`../../../models/en/${name}`, import.meta.url)),
);
