import type { Failure } from '../asking.ts';
import { FILTERS, type FilterName } from './filter.ts';

/** What is wrong with which field of a filter that the API refused. */
export function fieldErrors(failure: Failure | null): Partial<Record<FilterName, string>> {
  const named = (failure?.errors ?? []).map(
    ({ field, message }) => [field.replace(/^query\./, ''), message] as const,
  );
  return Object.fromEntries(named.filter(([field]) => (FILTERS as readonly string[]).includes(field)));
}
