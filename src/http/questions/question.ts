import type { Answer, Given } from '../../api/contract.ts';
import type { RouteName } from '../../api/routes.ts';
import type { Database } from '../../record/record.ts';

/** Answers a route from the record. Rejects with `NotFound`, `QueryError`, `CorrectionError` or `RecordError`. */
export type Question<Name extends RouteName> = (
  database: Database,
  given: Given<Name>,
) => Promise<Answer<Name>>;

/** A page of a list of which one more than shown was asked for. */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => string,
): { items: readonly Item[]; next: string | null } {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? cursorOf(items.at(-1)!) : null };
}
