/** Where somebody is in the room: a path and a query, which together are a permanent link. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What `/reports/:report` finds in `/reports/12`, or null. */
export function matchPath(pattern: string, path: string): Record<string, number> | null {
  const [wanted, given] = [pattern, path].map((one) => one.split('/').filter((part) => part !== ''));
  if (wanted!.length !== given!.length) return null;
  const found: Record<string, number> = {};
  for (const [index, part] of wanted!.entries()) {
    if (!part.startsWith(':')) {
      if (part !== given![index]) return null;
      continue;
    }
    // A number of the record: anything else is an address that nobody ever gave out.
    if (!/^[1-9]\d{0,14}$/.test(given![index]!)) return null;
    found[part.slice(1)] = Number(given![index]);
  }
  return found;
}

/** The place that an address of this site names: `/search?act=deny#x`. */
export function placeOf(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://room');
  return { path: pathname.replace(/(?<=.)\/+$/, ''), query: searchParams };
}

/** The query with some of its fields changed: null or an empty text takes one out, a list gives several of a name. */
export function changedQuery(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | number | readonly (string | number)[] | null | undefined>>,
): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    changed.delete(name);
    for (const one of [value ?? []].flat()) if (one !== '') changed.append(name, String(one));
  }
  return changed;
}

/** The address of a place. */
export function addressTo(path: string, query?: URLSearchParams): string {
  return query && query.size > 0 ? `${path}?${query}` : path;
}

type Asking = Parameters<typeof changedQuery>[1];
const empty = new URLSearchParams();

/** Addresses of the views, so that links are written in one way. */
export const to = {
  home: () => '/',
  search: (query: Asking = {}) => addressTo('/search', changedQuery(empty, query)),
  reports: (query: Asking = {}) => addressTo('/reports', changedQuery(empty, query)),
  /** A report, with a statement of it shown (by its number in the record). */
  report: (report: number, statement?: number) =>
    addressTo(`/reports/${report}`, changedQuery(empty, { statement })),
  statement: (statement: number) => `/statements/${statement}`,
  sayings: () => '/sayings',
  saying: (family: number) => `/sayings/${family}`,
  speakers: (query: Asking = {}) => addressTo('/speakers', changedQuery(empty, query)),
  speaker: (person: number) => `/speakers/${person}`,
  timeline: (query: Asking = {}) => addressTo('/timeline', changedQuery(empty, query)),
  compareReports: (report: readonly number[]) => addressTo('/compare', changedQuery(empty, { report })),
  compareOutlets: (outlet: readonly string[]) => addressTo('/compare', changedQuery(empty, { outlet })),
  network: (query: Asking = {}) => addressTo('/network', changedQuery(empty, query)),
  replies: (query: Asking = {}) => addressTo('/replies', changedQuery(empty, query)),
  commitments: (query: Asking = {}) => addressTo('/commitments', changedQuery(empty, query)),
  review: () => '/review',
  corrections: (query: Asking = {}) => addressTo('/corrections', changedQuery(empty, query)),
  add: () => '/add',
  try: () => '/try',
  signIn: (next?: string) => addressTo('/sign-in', changedQuery(empty, { next })),
};
