import { ACTS, CHANNELS } from '../../analysis/8-statements/statement.ts';
import type { Asked } from '../../api/client.ts';
import { to } from '../places.ts';

/** By what statements can be filtered, in the order in which the page shows it; named as in the API and in addresses. */
export const FILTERS = [
  'words',
  'speaker',
  'addressee',
  'target',
  'outlet',
  'channel',
  'act',
  'manner',
  'certainty',
  'from',
  'to',
  'person',
  'report',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is filtered by, as typed or chosen; empty fields are absent. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** Fields of which one value is chosen. */
export const CHOICES = {
  channel: CHANNELS,
  act: ACTS,
  manner: ['direct', 'mixed', 'indirect'],
  certainty: ['plain', 'hedged'],
} as const satisfies Partial<Record<FilterName, readonly string[]>>;
export type ChoiceName = keyof typeof CHOICES;

export type Order = 'newest' | 'day';

/** The filter of an address. */
export function filterOf(query: URLSearchParams): Filter {
  const given = FILTERS.map((name) => [name, query.get(name)?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

export const orderOf = (query: URLSearchParams): Order => (query.get('order') === 'day' ? 'day' : 'newest');

/** The filter as the API takes it. A value that does not exist is for the server to refuse: it says what is wrong. */
export const askedOf = (filter: Filter) => filter as NonNullable<Asked<'facets'>['query']>;

/** The permanent link of a search with a field changed; null takes it out. */
export function searchWith(
  filter: Filter,
  order: Order,
  changes: Readonly<Partial<Record<FilterName, string | number | null>>> = {},
): string {
  return to.search({ ...filter, order: order === 'newest' ? null : order, ...changes });
}
