import type { Fetcher } from '../intake/fetching/fetcher.ts';
import type { Source } from '../intake/index.ts';

/** One thing to read: a file, standard input, or a page of the web. It may hold many reports. */
export interface Input {
  /** What to call it in messages and results: the path or address as given, or `-`. */
  readonly label: string;
  /** Name for a result of its own, relative and without folders above: `2019/harbour-strike.txt`. */
  readonly name: string;
  /** Opens it. Rejects with what `fs` rejects with, or `Unreadable`; so may its bytes. */
  open(): Promise<Source>;
}

export interface InputOptions {
  /** Whether addresses that are not public may be fetched from. */
  readonly allowPrivate?: boolean;
  /** What fetches web addresses, where the caller fetches too. */
  readonly fetcher?: () => Promise<Fetcher>;
}
