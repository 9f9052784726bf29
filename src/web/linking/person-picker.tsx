import { useState } from 'preact/hooks';
import { TypedField } from '../parts/typed-field.tsx';
import { useTyped } from '../searching/use-typed.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

interface PersonPickerProps {
  readonly label: string;
  readonly onPerson: (person: number) => void;
}

/** Finds somebody in the list of speakers by name: type, then choose from the buttons below. */
export function PersonPicker({ label, onPerson }: PersonPickerProps) {
  const [name, setName] = useState('');
  const typed = useTyped(name, setName);
  const found = useAnswer('speakers', name === '' ? null : { query: { name, limit: 8 } });
  return (
    <form
      class="picker"
      onSubmit={(event) => {
        event.preventDefault();
        typed.done();
      }}
    >
      <TypedField label={label} typed={typed} maxLength={300} spellcheck={false} />
      {name !== '' && found.answer && (
        <ul class="plain picker-found" aria-label={strings.linking.found}>
          {found.answer.items.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => onPerson(person.id)}>
                {person.name} <small class="soft">{person.traits ?? strings.kinds[person.kind]}</small>
              </button>
            </li>
          ))}
          {found.answer.items.length === 0 && <li class="soft small">{strings.linking.nobody}</li>}
        </ul>
      )}
    </form>
  );
}
