import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../asking.ts';
import { addressTo, to } from '../places.ts';
import { usePlace } from '../router.ts';
import { strings } from '../strings/en.ts';
import type { Answered } from '../use-answer.ts';

/** A sketch of what is coming, once it takes long enough to be noticed. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" aria-busy="true" role="status">
      {late && <span class="unseen">{strings.states.loading}</span>}
      {late &&
        Array.from({ length: lines }, (_, line) => (
          <div key={line} class="loading-line" aria-hidden="true" />
        ))}
    </div>
  );
}

/** Where there is nothing to show: why, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title ?? strings.states.empty}</p>
      {children}
    </div>
  );
}

/** A request that came to nothing: what is wrong, where, and what to do. */
export function Problem({ failure, again }: { readonly failure: Failure; readonly again?: () => void }) {
  const { path, query } = usePlace();
  const token = failure.code === 'not-signed-in' || failure.code === 'wrong-token';
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{failure.title}</p>
      {failure.detail !== failure.title && <p>{failure.detail}</p>}
      {failure.errors && failure.errors.length > 0 && (
        <ul aria-label={strings.states.fields}>
          {failure.errors.map(({ field, message }) => (
            <li key={field}>
              <code>{field}</code>: {message}
            </li>
          ))}
        </ul>
      )}
      <p>{strings.states.remedies[failure.code]}</p>
      <p class="actions">
        {token && (
          <a class="button" href={to.signIn(addressTo(path, query))}>
            {strings.states.signIn}
          </a>
        )}
        {again && (
          <button type="button" onClick={again}>
            {strings.states.again}
          </button>
        )}
      </p>
    </div>
  );
}

interface ShownProps<T> {
  readonly of: Answered<T>;
  readonly children: (answer: T) => ComponentChildren;
  readonly lines?: number;
}

/** An answer in whichever state it is: on its way, refused, or here. Older answers are dimmed while a new one comes. */
export function Shown<T>({ of: { answer, failure, loading, again }, children, lines }: ShownProps<T>) {
  if (failure) return <Problem failure={failure} again={again} />;
  if (answer === null) return loading ? <Loading {...(lines ? { lines } : {})} /> : null;
  return (
    <div class={loading ? 'shown shown-stale' : 'shown'} aria-busy={loading}>
      {children(answer)}
    </div>
  );
}
