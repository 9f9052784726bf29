import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../asking.ts';
import { Problem } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Done } from './done-notice.tsx';
import { useDeed } from './use-deed.ts';

interface SplitPanelProps {
  readonly person: Person;
  /** Numbers of the statements that are somebody else's. */
  readonly statements: readonly number[];
  readonly close: () => void;
  readonly done: (done: Done) => void;
}

/** Says that the chosen statements are a namesake's, who gets an entry of their own. Stays in sight while one chooses. */
export function SplitPanel({ person, statements, close, done }: SplitPanelProps) {
  const deed = useDeed();
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { speakers } = strings;
  const split = () =>
    deed.run(async (by) => {
      const { correction, to: other } = await ask('splitSpeaker', {
        params: { person: person.id },
        body: { by, why: why.trim() || null, statements },
      });
      const text = speakers.splitOff(person.name);
      done({ correction, text, link: { address: to.speaker(other), label: speakers.namesake } });
      return text;
    });
  return (
    <form
      class="card split-panel"
      aria-labelledby="split-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.busy && statements.length > 0) void split();
      }}
    >
      <h3 id="split-title" ref={heading} tabIndex={-1}>
        {speakers.splitTitle(person.name)}
      </h3>
      <p class="small">{speakers.splitText}</p>
      <label class="field">
        <span>{speakers.why}</span>
        <input value={why} maxLength={1000} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      {deed.failure && <Problem failure={deed.failure} />}
      <p class="actions">
        <button type="submit" class="button-main" disabled={deed.busy || statements.length === 0}>
          {speakers.splitCount(strings.count.statements(statements.length))}
        </button>
        <button type="button" onClick={close}>
          {speakers.cancel}
        </button>
      </p>
      {deed.hand.dialog}
    </form>
  );
}
