import { useEffect, useRef } from 'preact/hooks';
import { PAGES, type Page } from '../pages.ts';
import { to } from '../places.ts';
import { usePlace } from '../router.ts';
import { type Session, useSession } from '../session.ts';
import { strings } from '../strings/en.ts';
import { SearchField } from './search-field.tsx';

export function Header() {
  const session = useSession();
  return (
    <header class="header">
      <div class="header-top">
        <a class="name" href={to.home()}>
          {strings.shell.name}
        </a>
        <SearchField />
      </div>
      <Navigation session={session} />
    </header>
  );
}

/** Links to the pages there are. On a telephone the row scrolls sideways: all of it stays where Tab finds it. */
function Navigation({ session }: { readonly session: Session | null }) {
  const { path } = usePlace();
  const row = useRef<HTMLUListElement>(null);
  // On a narrow page the link to where one is may lie outside the window.
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && row.current)
      row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [path, session]);
  const listed = PAGES.filter(({ nav, editor }) => nav && (!editor || session?.role === 'editor'));
  return (
    <nav class="navigation" aria-label={strings.shell.navigation}>
      <ul ref={row}>
        {listed.map(({ name, path: address }) => (
          <li key={name}>
            <a href={address} aria-current={currentness(address, path)}>
              {strings.pages[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `page` on the page itself, `true` on one below it: a report is among the reports. */
function currentness(address: Page['path'], path: string): 'page' | 'true' | undefined {
  if (address === path) return 'page';
  return address !== '/' && path.startsWith(`${address}/`) ? 'true' : undefined;
}
