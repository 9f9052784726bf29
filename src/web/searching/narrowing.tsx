import { useMemo, useState } from 'preact/hooks';
import type { Facets } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { FacetLists } from './facets.tsx';
import { Fields } from './fields.tsx';
import type { Filter, FilterName, Order } from './filter.ts';

interface NarrowingProps {
  readonly filter: Filter;
  readonly order: Order;
  readonly errors: Partial<Record<FilterName, string>>;
  readonly facets: Facets | null;
  readonly stale: boolean;
  readonly onChange: (name: FilterName, value: string, replace: boolean) => void;
}

/** Where there is room for the filters beside the results, as in find.css. */
const ROOM = '(min-width: 56rem)';

/** Facets and fields: what the search can be narrowed by. Folded up where the window is narrow. */
export function Narrowing({ filter, order, errors, facets, stale, onChange }: NarrowingProps) {
  const [open] = useState(() => matchMedia(ROOM).matches);
  const [fieldsOpen] = useState(() => FIELDS.some((name) => filter[name] !== undefined));
  const lists = useMemo(
    () => facets && <FacetLists {...{ facets, filter, order }} />,
    [facets, filter, order],
  );
  return (
    <details class="narrowing" open={open}>
      <summary>{strings.find.narrow}</summary>
      <details class="find-fields-box" open={fieldsOpen || FIELDS.some((name) => errors[name] !== undefined)}>
        <summary>{strings.find.filters}</summary>
        <Fields
          {...{ filter, errors }}
          onTyped={(name, value) => onChange(name, value, true)}
          onChosen={(name, value) => onChange(name, value, false)}
        />
      </details>
      {lists && (
        <div class={stale ? 'shown-stale' : undefined} aria-busy={stale}>
          {lists}
        </div>
      )}
    </details>
  );
}

/** Fields that no facet shows: where one is filled in, the fields are unfolded. */
const FIELDS: readonly FilterName[] = ['speaker', 'addressee', 'target', 'from', 'to'];
