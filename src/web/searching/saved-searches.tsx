import { useRef, useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { strings } from '../strings/en.ts';
import { Menu } from './menu.tsx';
import { deleteSearch, LONGEST_NAME, type Saved, savedSearches, saveSearch } from './saved.ts';

/** Searches kept in this browser: a list of links, and a form that keeps the one that is shown. */
export function SavedSearches({ address }: { readonly address: string }) {
  const [searches, setSearches] = useState(savedSearches);
  const list = useRef<HTMLUListElement>(null);
  const say = (done: boolean, text: string) => {
    announce(done ? text : strings.find.notKept);
    setSearches(savedSearches());
  };
  return (
    <Menu
      label={
        <>
          {strings.find.saved} <span class="soft">{strings.number(searches.length)}</span>
        </>
      }
    >
      <SaveForm
        onName={(name) => say(saveSearch({ name, address }), strings.find.kept(name))}
        address={address}
      />
      {searches.length === 0 && <p class="soft small">{strings.find.noneSaved}</p>}
      <ul ref={list} class="plain saved-list" tabIndex={-1} aria-label={strings.find.saved}>
        {searches.map((one) => (
          <SavedLine
            key={one.name}
            saved={one}
            onDelete={() => {
              say(deleteSearch(one.name), strings.find.deleted(one.name));
              list.current?.focus();
            }}
          />
        ))}
      </ul>
    </Menu>
  );
}

function SavedLine({ saved, onDelete }: { readonly saved: Saved; readonly onDelete: () => void }) {
  return (
    <li>
      <a href={saved.address}>{saved.name}</a>
      <button
        type="button"
        class="quiet"
        aria-label={strings.find.deleteNamed(saved.name)}
        onClick={onDelete}
      >
        {strings.find.delete}
      </button>
    </li>
  );
}

function SaveForm({
  address,
  onName,
}: {
  readonly address: string;
  readonly onName: (name: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      // Another search begins with an empty name.
      key={address}
      class="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim();
        if (!name) return;
        onName(name);
        field.current!.value = '';
      }}
    >
      <label class="field">
        <span>{strings.find.name}</span>
        <input ref={field} type="text" required maxLength={LONGEST_NAME} autocomplete="off" />
      </label>
      <button type="submit">{strings.find.keep}</button>
    </form>
  );
}
