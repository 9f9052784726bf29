import { Share } from '../parts/share.tsx';
import { navigate } from '../router.ts';
import type { Facets } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { Exports } from './exports.tsx';
import { type Filter, type Order, searchWith } from './filter.ts';
import { SavedSearches } from './saved-searches.tsx';

interface ToolbarProps {
  readonly filter: Filter;
  readonly order: Order;
  readonly facets: Facets | null;
  readonly loading: boolean;
  /** Whether the question was refused: what is shown is of the one before. */
  readonly refused: boolean;
}

/** How many were found, in which order they come, and what can be done with them. */
export function Toolbar({ filter, order, facets, loading, refused }: ToolbarProps) {
  return (
    <div class="find-toolbar">
      <p class="find-count" role="status">
        {refused ? strings.find.refused : loading || !facets ? strings.find.searching : countText(facets)}
      </p>
      <label class="find-order">
        <span>{strings.find.order}</span>
        <select
          value={order}
          onChange={({ currentTarget }) => navigate(searchWith(filter, currentTarget.value as Order))}
        >
          {(['newest', 'day'] as const).map((one) => (
            <option key={one} value={one}>
              {strings.find.orders[one]}
            </option>
          ))}
        </select>
      </label>
      <SavedSearches address={searchWith(filter, order)} />
      <Exports filter={filter} />
      <Share />
      {order === 'day' && <p class="soft small find-note">{strings.find.dayOrderNote}</p>}
    </div>
  );
}

function countText({ statements, partial }: Facets): string {
  const count = strings.count.statements(statements);
  return partial ? strings.find.foundPartial(count) : strings.find.found(count);
}
