import { useRef, useState } from 'preact/hooks';
import { ask, type Failure, failureOf } from '../asking.ts';
import { forgetPages } from '../kept-pages.ts';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { Empty, Problem } from '../parts/states.tsx';
import { navigate } from '../router.ts';
import { setSession, useSession } from '../session.ts';
import { nextPlace } from '../signing-in/next-place.ts';
import { strings } from '../strings/en.ts';

/** The token of a room that asks for one; then on to where somebody wanted to go. */
export default function SignIn({ query }: PageProps) {
  const session = useSession();
  const next = nextPlace(query.get('next'), location.origin);
  const { signIn } = strings;
  return (
    <>
      <Heading title={strings.pages.signIn} />
      {session && !session.tokens ? (
        <Empty title={signIn.notNeeded}>
          <p>
            <a href={next}>{signIn.goOn}</a>
          </p>
        </Empty>
      ) : (
        <>
          {session?.role && <p class="notice">{signIn.already[session.role]}</p>}
          <TokenForm next={next} />
        </>
      )}
    </>
  );
}

function TokenForm({ next }: { readonly next: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const { signIn } = strings;
  const submit = async () => {
    const token = field.current?.value.trim() ?? '';
    if (token === '' || sending) return;
    setSending(true);
    setFailure(null);
    try {
      setSession(await ask('signIn', { body: { token } }));
      // What was refused before may be shown now.
      forgetPages();
      navigate(next, { replace: true });
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
      field.current?.select();
    }
  };
  return (
    <form
      class="card sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{signIn.token}</span>
        <input
          ref={field}
          type="password"
          autocomplete="current-password"
          maxLength={500}
          required
          aria-describedby="token-hint"
          aria-invalid={failure?.code === 'wrong-token'}
        />
      </label>
      <p id="token-hint" class="small soft">
        {signIn.hint}
      </p>
      {failure && <TokenProblem failure={failure} />}
      <p class="actions">
        <button type="submit" class="button-main" disabled={sending}>
          {strings.shell.signIn}
        </button>
      </p>
    </form>
  );
}

/** A wrong token: the page with the remedy is this one, so no link to it. */
function TokenProblem({ failure }: { readonly failure: Failure }) {
  if (failure.code !== 'wrong-token' && failure.code !== 'not-signed-in')
    return <Problem failure={failure} />;
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{failure.title}</p>
      <p>{failure.detail}</p>
      <p>{strings.states.remedies[failure.code]}</p>
    </div>
  );
}
