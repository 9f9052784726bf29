import type { Failure } from '../asking.ts';
import type { Filter, FilterName } from './filter.ts';

const WORDED = ['words', 'speaker', 'addressee', 'target', 'outlet'] as const;

/** What is wrong with which field of a filter that the API refused. */
export function fieldErrors(failure: Failure | null, filter: Filter): Partial<Record<FilterName, string>> {
  if (!failure) return {};
  const named = (failure.errors ?? []).map(
    ({ field, message }) => [field.replace(/^query\./, ''), message] as const,
  );
  if (named.length > 0) return Object.fromEntries(named);
  if (failure.code !== 'invalid-words') return {};
  // Where the answer names no field, one that is filled in is meant: the words before all others.
  const name = WORDED.find((one) => filter[one] !== undefined);
  return name ? { [name]: failure.detail } : {};
}
