import { useMemo, useRef, useState } from 'preact/hooks';
import { listedKeys, type Shortcut, setSingleKeys, singleKeysOn, useKeys } from '../keys.ts';
import { to } from '../places.ts';
import { navigate } from '../router.ts';
import { strings } from '../strings/en.ts';

/** The list of shortcuts, and the button that opens it, as `?` does. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [groups, setGroups] = useState<[string, Shortcut[]][]>([]);
  const open = () => {
    setGroups(listedKeys());
    dialog.current?.showModal();
  };
  const shortcuts = useMemo(
    (): Shortcut[] => [
      { keys: '?', does: strings.keys.show, group: strings.keys.everywhere, run: open },
      {
        keys: 'g h',
        does: strings.keys.home,
        group: strings.keys.everywhere,
        run: () => navigate(to.home()),
      },
    ],
    [],
  );
  useKeys(shortcuts);
  return (
    <>
      <button type="button" class="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={open}>
        {strings.shell.keysButton}
      </button>
      <dialog ref={dialog} class="keys-dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{strings.keys.title}</h2>
        {groups.map(([group, list]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {list.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <SingleKeys />
        <form method="dialog">
          <button type="submit">{strings.keys.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** `g h` as *g then h*; several as *Enter or o*. */
function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  return [keys].flat().map((one, index) => (
    <span key={one}>
      {index > 0 && ` ${strings.keys.or} `}
      {one.split(' ').map((key, place) => (
        <span key={key}>
          {place > 0 && ` ${strings.keys.followedBy} `}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  ));
}

function SingleKeys() {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <p>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="single-hint"
          onChange={({ currentTarget }) => {
            setSingleKeys(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
        {strings.keys.single}
      </label>
      <small id="single-hint">{strings.keys.singleHint}</small>
    </p>
  );
}
