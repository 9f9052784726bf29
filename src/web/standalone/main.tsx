import { render } from 'preact';
import { announceIn } from '../announcing.ts';
import { listenForKeys } from '../keys.ts';
import Try from '../pages/try.tsx';
import { ThemeSwitch } from '../shell/theme-switch.tsx';
import { strings } from '../strings/en.ts';

/** What the page has around it where there is no room: nothing that leads to one. */
function Standalone() {
  return (
    <>
      <header class="header">
        <div class="header-top">
          <span class="name">{strings.shell.name}</span>
          <span>{strings.shell.motto}</span>
        </div>
      </header>
      <main id="content">
        <Try />
      </main>
      <footer class="footer">
        <p>
          {strings.shell.footer} {strings.try.standalone}
        </p>
        <p>{strings.try.keys}</p>
        <div class="footer-controls">
          <ThemeSwitch />
        </div>
      </footer>
      <div ref={announceIn} class="unseen" role="status" aria-live="polite" />
    </>
  );
}

listenForKeys();
render(<Standalone />, document.getElementById('room')!);
