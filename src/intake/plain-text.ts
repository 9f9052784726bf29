import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { articleOf } from './html.ts';
import { LIMITS } from './limits.ts';
import type { Intake } from './taken.ts';

/**
 * A text as it is, every character of it. What no other kind recognises is taken for one, unless it turns out to be full of
 * tags: then it is a page that begins with words.
 */
export const text: Intake = {
  about: 'plain text, as it is',
  endings: ['.txt', '.text'],
  recognises: () => false,
  async *take({ bytes, meta, charset }) {
    const all = await collect(bytes, LIMITS.text);
    const { text } = await decodeGuessing(all, charset);
    if (looksLikeHtml(text)) yield await articleOf(all, meta, charset);
    else yield { text, meta, original: { bytes: all, ...(charset === undefined ? {} : { charset }) } };
  },
};
