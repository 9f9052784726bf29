import { useState } from 'preact/hooks';
import { TypedField } from '../parts/typed-field.tsx';
import { useTyped } from '../searching/use-typed.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import type { Done } from './done-notice.tsx';
import { MergePanel } from './merge-panel.tsx';

interface MergeWithProps {
  readonly person: Person;
  readonly done: (done: Done, kept: number) => void;
}

/** Finds who else a speaker is: type a name (at first their own), choose, say why. */
export function MergeWith({ person, done }: MergeWithProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(person.name);
  const [other, setOther] = useState<Person | null>(null);
  const typed = useTyped(name, setName);
  const found = useAnswer('speakers', open && name ? { query: { name, limit: 9 } } : null);
  const { speakers } = strings;
  const others = found.answer?.items.filter(({ id }) => id !== person.id) ?? [];
  if (other) {
    return <MergePanel pair={[person, other]} close={() => setOther(null)} done={done} />;
  }
  return (
    <details class="merge-with" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{speakers.mergeWith}</summary>
      <TypedField label={speakers.name} typed={typed} maxLength={300} class="name-field" />
      <ul class="plain actions" aria-label={speakers.found}>
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => setOther(one)}>
              {one.name} <small class="soft">{one.traits ?? strings.kinds[one.kind]}</small>
            </button>
          </li>
        ))}
        {found.answer && others.length === 0 && <li class="soft">{speakers.nobody(name)}</li>}
      </ul>
    </details>
  );
}
