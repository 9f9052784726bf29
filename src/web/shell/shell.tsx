import { announceIn } from '../announcing.ts';
import { useSession } from '../session.ts';
import { strings } from '../strings/en.ts';
import { Header } from './header.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { SignInOut } from './sign-in-out.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { View } from './view.tsx';

/** What every page has around it. */
export function Shell() {
  return (
    <>
      <a class="skip" href="#content">
        {strings.shell.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <View />
      </main>
      <Footer />
      <div ref={announceIn} class="unseen" role="status" aria-live="polite" />
    </>
  );
}

function Footer() {
  const session = useSession();
  return (
    <footer class="footer">
      <p>{strings.shell.footer}</p>
      <div class="footer-controls">
        <ThemeSwitch />
        <KeysDialog />
        {session?.tokens && <SignInOut session={session} />}
        {session && <small>{strings.shell.version(session.version)}</small>}
      </div>
    </footer>
  );
}
