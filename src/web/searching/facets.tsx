import type { ComponentChildren } from 'preact';
import type { Facets } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { type Filter, type FilterName, type Order, searchWith } from './filter.ts';
import { valueText } from './value-text.ts';

interface FacetListsProps {
  readonly facets: Facets;
  readonly filter: Filter;
  readonly order: Order;
}

interface Line {
  readonly value: string;
  readonly text: string;
  readonly statements: number;
}

/** What the statements found can be narrowed by; what is already chosen can be taken back in the same place. */
export function FacetLists({ facets, filter, order }: FacetListsProps) {
  const common = { filter, order };
  const coded = (name: 'act' | 'channel' | 'manner' | 'certainty' | 'outlet', of: Facets['outlets']) => (
    <FacetList
      {...common}
      name={name}
      lines={of.map((one) => ({ ...one, text: valueText(name, one.value) }))}
    />
  );
  return (
    <div class="facets">
      {facets.partial && <p class="notice small">{strings.find.partial(facets.statements)}</p>}
      {coded('act', facets.acts)}
      {coded('channel', facets.channels)}
      {coded('outlet', facets.outlets)}
      <FacetList
        {...common}
        name="person"
        lines={facets.speakers.map(({ person, name, statements }) => ({
          value: String(person),
          text: name,
          statements,
        }))}
      />
      {coded('manner', facets.manners)}
      {coded('certainty', facets.certainties)}
    </div>
  );
}

/** Lines shown before the rest is asked for. */
const FIRST = 6;

interface FacetListProps extends Pick<FacetListsProps, 'filter' | 'order'> {
  readonly name: FilterName;
  readonly lines: readonly Line[];
}

function FacetList({ name, lines, filter, order }: FacetListProps) {
  if (lines.length === 0) return null;
  const id = `facet-${name}`;
  const line = (one: Line) => <FacetLine key={one.value} {...{ name, one, filter, order }} />;
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{strings.find.names[name]}</h2>
      <ul class="plain">{lines.slice(0, FIRST).map(line)}</ul>
      {lines.length > FIRST && <More count={lines.length - FIRST}>{lines.slice(FIRST).map(line)}</More>}
    </section>
  );
}

function More({ count, children }: { readonly count: number; readonly children: ComponentChildren }) {
  return (
    <details>
      <summary>{strings.find.more(count)}</summary>
      <ul class="plain">{children}</ul>
    </details>
  );
}

function FacetLine({
  name,
  one,
  filter,
  order,
}: Omit<FacetListProps, 'lines'> & {
  readonly one: Line;
}) {
  const wanted = name === 'outlet' ? quoted(one.value) : one.value;
  const chosen = filter[name] === wanted;
  return (
    <li>
      <a
        class={`facet-line${name === 'act' ? ` act act-${one.value}` : ''}`}
        href={searchWith(filter, order, { [name]: chosen ? null : wanted })}
        aria-current={chosen ? 'true' : undefined}
      >
        <span>
          {chosen && <span aria-hidden="true">× </span>}
          {chosen && <span class="unseen">{strings.find.takeOut('')}</span>}
          {one.text}
        </span>
        <span class="facet-count">{strings.number(one.statements)}</span>
      </a>
    </li>
  );
}

/** Outlets are asked for by words; this one is meant as a whole. */
const quoted = (outlet: string) => `"${outlet.replaceAll('"', ' ')}"`;
