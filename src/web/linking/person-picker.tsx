import { useId, useState } from 'preact/hooks';
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
  const { text, type, done } = useTyped(name, setName);
  const found = useAnswer('speakers', name === '' ? null : { query: { name, limit: 8 } });
  const id = useId();
  return (
    <form
      class="picker"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <label class="field" for={id}>
        <span>{label}</span>
        <input
          id={id}
          type="search"
          value={text}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
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
