import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../asking.ts';
import { Problem } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Done } from './done-notice.tsx';
import { useDeed } from './use-deed.ts';

type Named = Pick<Person, 'id' | 'name' | 'traits' | 'kind' | 'statements'>;

interface MergePanelProps {
  readonly pair: readonly [Named, Named];
  readonly close: () => void;
  readonly done: (done: Done, kept: number) => void;
}

/** Says that two speakers are one: under which entry, and why. */
export function MergePanel({ pair, close, done }: MergePanelProps) {
  const deed = useDeed();
  const [kept, setKept] = useState(pair[0].id);
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { speakers } = strings;
  const into = pair.find(({ id }) => id === kept) ?? pair[0];
  const other = into === pair[0] ? pair[1] : pair[0];
  const merge = () =>
    deed.run(async (by) => {
      const { correction } = await ask('mergeSpeakers', {
        params: { person: into.id },
        body: { by, why: why.trim() || null, person: other.id },
      });
      const text = speakers.merged(other.name, into.name);
      const link = { address: to.speaker(into.id), label: into.name };
      done({ correction, text, link }, into.id);
      return text;
    });
  return (
    <form
      class="card"
      aria-labelledby="merge-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.busy) void merge();
      }}
    >
      <h2 id="merge-title" ref={heading} tabIndex={-1}>
        {speakers.mergeTitle}
      </h2>
      <fieldset>
        <legend>{speakers.keep}</legend>
        {pair.map((one) => (
          <label key={one.id} class="check">
            <input type="radio" name="kept" checked={one.id === into.id} onChange={() => setKept(one.id)} />
            <span>
              {one.name}{' '}
              <small class="soft">
                {one.traits ?? strings.kinds[one.kind]}, {strings.count.statements(one.statements)}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{speakers.why}</span>
        <input value={why} maxLength={1000} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      {deed.failure && <Problem failure={deed.failure} />}
      <p class="actions">
        <button type="submit" class="button-main" disabled={deed.busy}>
          {speakers.merge}
        </button>
        <button type="button" onClick={close}>
          {speakers.cancel}
        </button>
      </p>
      {deed.hand.dialog}
    </form>
  );
}
