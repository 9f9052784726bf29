import { VERSION } from '../analysis/reading.ts';
import type { Fetcher } from '../intake/fetching/fetcher.ts';
import { ofBytes } from '../intake/index.ts';
import type { Input } from './input.ts';

/** The one fetcher of a run, made when it is first needed: so no host is asked twice at a time. */
export function webFetcher(allowPrivate = false): () => Promise<Fetcher> {
  return once(async () => {
    const { Fetcher } = await import('../intake/fetching/fetcher.ts');
    return new Fetcher({ allowPrivate, userAgent: `Mozilla/5.0 (compatible; onrecord/${VERSION})` });
  });
}

/** Makes inputs of addresses. */
export function webInput(fetcher: () => Promise<Fetcher>): (address: string) => Input {
  return (address) => ({
    label: address,
    name: nameOf(address),
    async open() {
      const page = await (await fetcher()).fetch(address);
      // Nothing is known from before, so a page that has not changed is no answer.
      if (!page.changed) return { bytes: ofBytes(new Uint8Array()), meta: {} };
      const { bytes, url, type, charset } = page;
      return { bytes: ofBytes(bytes), meta: { url }, type, ...(charset === undefined ? {} : { charset }) };
    },
  });
}

/** `https://coast-wire.example/2031/strike.html?x=1` as `coast-wire.example/2031/strike.html`. */
function nameOf(address: string): string {
  const path = address.replace(/^https?:\/\//i, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').map((part) => part.replace(/[^\p{L}\p{N}._-]/gu, '-'));
  return parts.filter((part) => part !== '' && !/^\.+$/.test(part)).join('/') || 'page';
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
