import type { RefObject } from 'preact';
import { strings } from '../strings/en.ts';
import { FILTERS, type Filter, type FilterName, type Order, searchWith } from './filter.ts';
import { valueText } from './value-text.ts';

interface ChipsProps {
  readonly filter: Filter;
  readonly order: Order;
  /** Who the number in the filter is, where it is known. */
  readonly person: string | null;
  /** What takes the focus when a chip is gone. */
  readonly next: RefObject<HTMLElement | null>;
}

/** What is filtered by, each a link to the search without it. */
export function Chips({ filter, order, person, next }: ChipsProps) {
  const set = FILTERS.filter((name) => name !== 'words' && filter[name] !== undefined);
  if (set.length === 0) return null;
  const focusNext = () => next.current?.focus({ preventScroll: true });
  return (
    <ul class="chips plain" aria-label={strings.find.chips}>
      {set.map((name) => {
        const text = `${strings.find.names[name]}: ${textOf(name, filter[name]!, person)}`;
        return (
          <li key={name}>
            <a
              class="chip"
              href={searchWith(filter, order, { [name]: null })}
              aria-label={strings.find.takeOut(text)}
              onClick={focusNext}
            >
              {text} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      {set.length > 1 && (
        <li>
          <a class="chip chip-all" href={searchWith(onlyWords(filter), order)} onClick={focusNext}>
            {strings.find.takeOutAll}
          </a>
        </li>
      )}
    </ul>
  );
}

function textOf(name: FilterName, value: string, person: string | null): string {
  if (name === 'person') return person ?? strings.find.numbered(value);
  if (name === 'report') return strings.find.numbered(value);
  return valueText(name, value);
}

const onlyWords = ({ words }: Filter): Filter => (words === undefined ? {} : { words });
