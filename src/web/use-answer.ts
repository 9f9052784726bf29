import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, Asked, RouteName } from '../api/client.ts';
import { ask, type Failure, failureOf } from './asking.ts';

/** An answer on its way or here. While a changed question is on its way, the answer before it stays, `loading`. */
export interface Answered<T> {
  readonly answer: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  /** Asks again: after a failure, or after a change. */
  readonly again: () => void;
}

interface State<T> {
  readonly answer: T | null;
  readonly failure: Failure | null;
  /** The question that the state belongs to. */
  readonly key: string | null;
}

/**
 * Asks a route of the API, and again whenever the question changes; the question before it is given up. Null asks
 * nothing yet. An answer to another route or to other `params` (another report) is never shown meanwhile.
 */
export function useAnswer<Name extends RouteName>(
  name: Name,
  asked: Asked<Name> | null = {} as Asked<Name>,
): Answered<Answer<Name>> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<Answer<Name>>>({ answer: null, failure: null, key: null });
  const key = asked && JSON.stringify([round, name, (asked as { params?: unknown }).params ?? null, asked]);
  useEffect(() => {
    if (key === null) return;
    const giving = new AbortController();
    (ask as LooseAsk)(name, { ...asked, signal: giving.signal }).then(
      (answer) => setState({ answer: answer as Answer<Name>, failure: null, key }),
      (error) => {
        const failure = failureOf(error);
        if (failure && !giving.signal.aborted) setState({ answer: null, failure, key });
      },
    );
    return () => giving.abort();
  }, [key]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const same = subjectOf(state.key) === subjectOf(key);
  return {
    answer: same ? state.answer : null,
    failure: state.key === key ? state.failure : null,
    loading: key !== null && state.key !== key,
    again,
  };
}

export type LooseAsk = (name: RouteName, asked: object) => Promise<unknown>;

/** What a question is about, its query aside: the route and its parameters. */
function subjectOf(key: string | null): string | null {
  return key && JSON.stringify((JSON.parse(key) as unknown[]).slice(1, 3));
}
