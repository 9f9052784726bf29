import { useMemo, useRef } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { to } from '../places.ts';
import { navigate, usePlace } from '../router.ts';
import { strings } from '../strings/en.ts';

/** The search field of every page: `/` goes there, Escape leaves it. */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null);
  const { path, query } = usePlace();
  const words = path === '/search' ? (query.get('words') ?? '') : '';
  const shortcuts = useMemo(
    (): Shortcut[] => [
      {
        keys: '/',
        does: strings.keys.search,
        group: strings.keys.everywhere,
        run: () => field.current?.select(),
      },
      {
        keys: 'Escape',
        typing: true,
        run: () => (document.activeElement === field.current ? void field.current?.blur() : false),
      },
    ],
    [],
  );
  useKeys(shortcuts);
  return (
    <search class="search-field">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          navigate(to.search({ words: field.current?.value.trim() }));
        }}
      >
        <label class="unseen" for="search-words">
          {strings.shell.search}
        </label>
        <input
          ref={field}
          id="search-words"
          name="words"
          type="search"
          maxLength={500}
          placeholder={strings.shell.searchHint}
          aria-keyshortcuts="/"
          // A new place brings new words; what is being typed is left alone otherwise.
          key={words}
          defaultValue={words}
        />
        <button type="submit">{strings.shell.searchButton}</button>
      </form>
    </search>
  );
}
