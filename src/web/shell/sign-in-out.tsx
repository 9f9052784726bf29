import { ask } from '../asking.ts';
import { addressTo, to } from '../places.ts';
import { usePlace } from '../router.ts';
import { type Session, setSession } from '../session.ts';
import { strings } from '../strings/en.ts';

/** The way in or out, where the room asks for tokens. */
export function SignInOut({ session }: { readonly session: Session }) {
  const { path, query } = usePlace();
  if (session.role === null) return <a href={to.signIn(addressTo(path, query))}>{strings.shell.signIn}</a>;
  const signOut = async () => {
    setSession(await ask('signOut').catch(() => session));
    // What is on the page was shown to whoever was signed in.
    location.assign(to.home());
  };
  return (
    <button type="button" class="quiet" onClick={signOut}>
      {strings.shell.signOut}
    </button>
  );
}
