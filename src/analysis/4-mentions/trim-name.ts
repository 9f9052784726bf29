import { WORD } from './mention-words.ts';
import { CASE } from './name-page.ts';
import type { NameKind } from './names.ts';

/** What trimming needs to know of each token. */
export interface TrimColumns {
  readonly bits: Uint32Array;
  readonly cases: Uint8Array;
}

/**
 * Cuts a name down to the proper name itself, so that every corpus and the tagger mean the same by it: no leading
 * article (*the United Nations*), no *'s* at the end (`isPossessive`), no title before a person (*Foreign Minister
 * Ruiz*), nothing after a comma or an *of* behind a person (*Ruiz, of the ministry*). Returns null where nothing is
 * left: *the President* is no proper name.
 */
export function trimName(
  columns: TrimColumns,
  first: number,
  last: number,
  kind: NameKind,
  isPossessive: (token: number) => boolean,
): { first: number; last: number } | null {
  const { bits, cases } = columns;
  if (last - first > 1 && bits[first]! & WORD.article) first++;
  if (kind === 'person') {
    let start = first;
    while (start < last && isTitleWord(columns, start, last)) start++;
    for (let i = start; i < last; i++) {
      if (cases[i] === CASE.small && !(bits[i]! & WORD.particle && cases[i + 1] !== CASE.small)) last = i;
    }
    first = start;
  }
  while (last > first && (isPossessive(last - 1) || !isWord(columns, last - 1))) last--;
  return first < last ? { first, last } : null;
}

function isTitleWord({ bits }: TrimColumns, i: number, last: number): boolean {
  if (bits[i]! & WORD.firstName) return false;
  if (bits[i]! & WORD.title) return true;
  // A modifier (a hyphen is one) only counts on the way to a title: *Vice-President*, *Deputy Foreign Minister*.
  if (!(bits[i]! & (WORD.titleModifier | WORD.nationality))) return false;
  for (let k = i + 1; k < last && k < i + 4; k++) if (bits[k]! & WORD.title) return true;
  return false;
}

function isWord({ cases }: TrimColumns, i: number): boolean {
  return cases[i] !== CASE.other;
}
