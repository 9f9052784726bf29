import type { Answer, Asked } from './contract.ts';
import type { Problem } from './problems.ts';
import { ROUTES, type RouteName } from './routes.ts';

export type { Answer, Asked } from './contract.ts';
export type { Problem, ProblemCode } from './problems.ts';
export { ROUTES, type RouteName } from './routes.ts';

/** How to reach a room. */
export interface ClientOptions {
  /** Where it is: `http://127.0.0.1:8017`; by default where the page came from. */
  readonly base?: string;
  /** A token, where it asks for one and there is no session cookie. */
  readonly token?: string;
}

/** A request that was refused; `problem` says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }
}

/** Calls a route by its name. Rejects with {@link Refused}, or with what `fetch` rejects with. */
export type Client = <Name extends RouteName>(
  name: Name,
  ...asked: keyof Asked<Name> extends never
    ? [asked?: { readonly signal?: AbortSignal }]
    : Record<string, never> extends Asked<Name>
      ? [asked?: Asked<Name> & { readonly signal?: AbortSignal }]
      : [asked: Asked<Name> & { readonly signal?: AbortSignal }]
) => Promise<Answer<Name>>;

type Loose = {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/** A client of the HTTP API, its types those of the server's schemas. Runs wherever `fetch` does. */
export function client({ base = '', token }: ClientOptions = {}): Client {
  return async (name, ...rest) => {
    const { params = {}, query = {}, body, signal } = (rest[0] ?? {}) as Loose;
    const { method, path } = ROUTES[name];
    const response = await fetch(`${base}${addressOf(path, params, query)}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    const answer = await response.json();
    if (!response.ok) throw new Refused(answer as Problem);
    return answer as never;
  };
}

/** The address of a route with its parameters filled in. */
export function addressOf(
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, String(one));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}
