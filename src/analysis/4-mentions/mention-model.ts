import type { Network } from '../0-network/network.ts';
import { decodeNetwork, encodeNetwork } from '../0-network/weights.ts';
import type { MentionWords } from './mention-words.ts';

/** All that finding mentions has learned or been told. */
export interface MentionModel {
  /** Tags proper names. */
  readonly names: Network;
  /** Tells what a noun that heads a phrase refers to. */
  readonly nouns: Network;
  /** Word lists of the language. */
  readonly words: MentionWords;
}

const MAGIC = 'onrecord-mentions 1 ';

/** Reads what {@link encodeMentionModel} wrote; `words` are the language's lists. Throws `Error` on anything else. */
export function decodeMentionModel(bytes: Uint8Array, words: MentionWords): MentionModel {
  const line = bytes.indexOf(10);
  const head = String.fromCharCode(...bytes.subarray(0, Math.min(line, 64)));
  const length = Number(head.slice(MAGIC.length));
  if (line < 0 || !head.startsWith(MAGIC) || !(length > 0)) {
    throw new Error(`Not a mention model: it does not begin with “${MAGIC}”`);
  }
  const start = line + 1;
  return {
    names: decodeNetwork(bytes.subarray(start, start + length)),
    nouns: decodeNetwork(bytes.subarray(start + length)),
    words,
  };
}

/** One line `onrecord-mentions 1 LENGTH`, LENGTH bytes of the name network, then the noun network. */
export function encodeMentionModel(names: Network, nouns: Network): Uint8Array {
  const parts = [encodeNetwork(names), encodeNetwork(nouns)] as const;
  const head = Uint8Array.from(`${MAGIC}${parts[0].length}\n`, (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(head.length + parts[0].length + parts[1].length);
  bytes.set(head);
  bytes.set(parts[0], head.length);
  bytes.set(parts[1], head.length + parts[0].length);
  return bytes;
}
