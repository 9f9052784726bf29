import { useState } from 'preact/hooks';
import type { PageProps } from '../pages.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Empty } from '../parts/states.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { changeQuery } from '../router.ts';
import { useTyped } from '../searching/use-typed.ts';
import { useMayEdit } from '../session.ts';
import type { Person } from '../shapes.ts';
import { type Done, DoneNotice } from '../speaking/done-notice.tsx';
import { MergePanel } from '../speaking/merge-panel.tsx';
import { PersonItem } from '../speaking/person-item.tsx';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** Everybody who says something, most statements first; whoever may correct can say that two of them are one. */
export default function Speakers({ query }: PageProps) {
  const name = query.get('name')?.trim() ?? '';
  const pages = usePages('speakers', { query: name ? { name } : {} });
  const mayEdit = useMayEdit();
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const { speakers } = strings;
  const choose = (person: Person) => {
    const others = chosen.filter(({ id }) => id !== person.id);
    setChosen(others.length < chosen.length ? others : [...chosen.slice(-1), person]);
  };
  const [one, other] = chosen;
  return (
    <>
      <Heading title={strings.pages.speakers} />
      <NameField name={name} />
      {done && <DoneNotice key={done.correction} done={done} undone={pages.again} />}
      {one && !other && <p class="notice">{speakers.chooseOther(one.name)}</p>}
      {one && other && (
        <MergePanel
          key={`${one.id} ${other.id}`}
          pair={[one, other]}
          close={() => setChosen([])}
          done={(made) => {
            setChosen([]);
            setDone(made);
            pages.again();
          }}
        />
      )}
      <EndlessList
        pages={pages}
        label={strings.pages.speakers}
        keyOf={({ id }) => id}
        estimate={90}
        empty={name ? <Empty title={speakers.nobody(name)} /> : undefined}
      >
        {(person) => (
          <PersonItem person={person}>
            {mayEdit && (
              <label class="check choose">
                <input
                  type="checkbox"
                  checked={chosen.some(({ id }) => id === person.id)}
                  onChange={() => choose(person)}
                />
                <span>
                  {speakers.choose}
                  <span class="unseen"> {person.name}</span>
                </span>
              </label>
            )}
          </PersonItem>
        )}
      </EndlessList>
      <Share />
    </>
  );
}

function NameField({ name }: { readonly name: string }) {
  const typed = useTyped(name, (wanted) => changeQuery({ name: wanted }, { replace: true }));
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          typed.done();
        }}
      >
        <TypedField
          label={strings.speakers.name}
          typed={typed}
          maxLength={300}
          class="name-field"
          spellcheck={false}
        />
      </form>
    </search>
  );
}
