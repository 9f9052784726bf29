import type { Reading } from '../shapes.ts';

/** What a reading can be taken away as. */
export const TAKEN = ['json', 'jsonl', 'csv'] as const;
export type Taken = (typeof TAKEN)[number];

/** What is known about a text beside its words. */
export interface Known {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 date. */
  readonly published?: string;
}

/** To the worker. */
export type Order =
  | { readonly kind: 'read'; readonly text: string; readonly known: Known }
  | { readonly kind: 'take'; readonly as: Taken };

/** From the worker. */
export type Report =
  | { readonly kind: 'loading'; readonly done: number; readonly all: number | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: Reading; readonly seconds: number }
  | { readonly kind: 'taken'; readonly as: Taken; readonly content: string }
  | { readonly kind: 'failed'; readonly in: 'model' | 'text'; readonly why: string };
