import type { Language } from '../../analysis/language.ts';
import { loadEnglish, type ModelFile } from './index.ts';

export { loadEnglish, MODEL_FILES, type ModelFile } from './index.ts';

/** Written out one by one, because bundlers look for `new URL('…', import.meta.url)` to find a package's files. */
const ADDRESSES: Readonly<Record<ModelFile, URL>> = {
  'classes.txt': new URL('../../../models/en/classes.txt', import.meta.url),
  'tagger.bin': new URL('../../../models/en/tagger.bin', import.meta.url),
  'parser.bin': new URL('../../../models/en/parser.bin', import.meta.url),
  'lemmas.txt': new URL('../../../models/en/lemmas.txt', import.meta.url),
  'mentions.bin': new URL('../../../models/en/mentions.bin', import.meta.url),
  'cues.bin': new URL('../../../models/en/cues.bin', import.meta.url),
  'roles.bin': new URL('../../../models/en/roles.bin', import.meta.url),
  'pronouns.bin': new URL('../../../models/en/pronouns.bin', import.meta.url),
  'judge.bin': new URL('../../../models/en/judge.bin', import.meta.url),
  'acts.bin': new URL('../../../models/en/acts.bin', import.meta.url),
  'targets.bin': new URL('../../../models/en/targets.bin', import.meta.url),
};

async function fetchFile(name: string, address: URL): Promise<[string, Uint8Array]> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`Cannot load the English model: ${address} answered ${response.status} for ${name}`);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

const files = new Map(
  await Promise.all(Object.entries(ADDRESSES).map(([name, address]) => fetchFile(name, address))),
);

/** English, its models fetched from beside the bundle when this module is loaded. */
export const en: Language = loadEnglish((name) => files.get(name)!);
