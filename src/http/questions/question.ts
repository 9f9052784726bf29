import type { Answer, Given } from '../../api/contract.ts';
import type { RouteName } from '../../api/routes.ts';
import type { Database } from '../../record/record.ts';

/** Answers a route from the record. Rejects with `NotFound`, `QueryError`, `CorrectionError` or `RecordError`. */
export type Question<Name extends RouteName> = (
  database: Database,
  given: Given<Name>,
) => Promise<Answer<Name>>;

/** Without the fields that are undefined, for functions that tell absent from undefined. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}

type Present<Fields> = { readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** A page of a list of which one more than shown was asked for. */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => string,
): { items: readonly Item[]; next: string | null } {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? cursorOf(items.at(-1)!) : null };
}
