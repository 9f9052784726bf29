import { type Client, client, type Problem, Refused, ROUTES, type RouteName } from '../api/client.ts';
import { forgetPages } from './kept-pages.ts';
import { strings } from './strings/en.ts';

/** Why there is no answer: a problem of the API, or one of this side. */
export type Failure = Pick<Problem, 'title' | 'detail' | 'errors'> & {
  readonly code: Problem['code'] | 'unreachable' | 'broken';
};

const call = client();

/** Asks the room. What changes the record also makes lists stale that were kept to go back to. */
export const ask: Client = async (name, ...asked) => {
  const answer = await call(name, ...asked);
  if (ROUTES[name as RouteName].method !== 'GET') forgetPages();
  return answer;
};

/** What to show of an error that {@link ask} rejected with; null where the asking was given up on purpose. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Refused) return error.problem;
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  // `fetch` throws a TypeError without a network; an answer that is no JSON comes from something in between.
  const unreachable = error instanceof TypeError || error instanceof SyntaxError;
  return unreachable
    ? { code: 'unreachable', title: strings.states.unreachable, detail: strings.states.unreachableDetail }
    : { code: 'broken', title: strings.states.broken, detail: strings.states.brokenDetail };
}
