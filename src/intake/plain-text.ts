import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import { LIMITS } from './limits.ts';
import type { Intake } from './taken.ts';

/** A text as it is, every character of it. What no other kind recognises is taken for one. */
export const text: Intake = {
  about: 'plain text, as it is',
  endings: ['.txt', '.text'],
  recognises: () => false,
  async *take({ bytes, meta, charset }) {
    const decoded = await decodeGuessing(await collect(bytes, LIMITS.text), charset);
    yield { text: decoded.text, meta };
  },
};
