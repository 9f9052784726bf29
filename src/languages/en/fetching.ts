import type { Language } from '../../analysis/language.ts';
import { loadEnglish, type ModelFile } from './index.ts';

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

/** How much of the models is here, in bytes; `all` is null until every file has told its size. */
export interface Fetched {
  readonly done: number;
  readonly all: number | null;
}

/** English, its models fetched from beside the bundle; `tell` follows how far they are. */
export async function fetchEnglish(tell: (fetched: Fetched) => void = () => {}): Promise<Language> {
  const sizes = new Map<string, number | null>();
  let done = 0;
  const count = (bytes: number) => {
    done += bytes;
    const known = sizes.size === Object.keys(ADDRESSES).length ? [...sizes.values()] : [null];
    const all = known.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
    // A size that was told of something packed is none of what comes out.
    tell({ done, all: all !== null && all >= done ? all : null });
  };
  const fetching = Object.entries(ADDRESSES).map(async ([name, address]) => {
    const response = await fetch(address);
    if (!response.ok)
      throw new Error(`Cannot load the English model: ${address} answered ${response.status} for ${name}`);
    const size = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
    sizes.set(name, size ? Number(size) : null);
    return [name, await bytesOf(response, count)] as const;
  });
  const files = new Map(await Promise.all(fetching));
  return loadEnglish((name) => files.get(name)!);
}

async function bytesOf({ body }: Response, count: (bytes: number) => void): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body!.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    count(piece.value.length);
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}
