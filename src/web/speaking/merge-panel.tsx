import { useState } from 'preact/hooks';
import { ask } from '../asking.ts';
import { to } from '../places.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { DeedForm } from './deed-form.tsx';
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
  const { speakers } = strings;
  const into = pair.find(({ id }) => id === kept) ?? pair[0];
  const other = into === pair[0] ? pair[1] : pair[0];
  const merge = (why: string | null) =>
    deed.run(async (by) => {
      const { correction } = await ask('mergeSpeakers', {
        params: { person: into.id },
        body: { by, why, person: other.id },
      });
      const text = speakers.merged(other.name, into.name);
      const link = { address: to.speaker(into.id), label: into.name };
      done({ correction, text, link }, into.id);
      return text;
    });
  return (
    <DeedForm
      deed={deed}
      title={speakers.mergeTitle}
      id="merge-title"
      level="h2"
      class="card"
      label={speakers.merge}
      run={(why) => void merge(why)}
      close={close}
    >
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
    </DeedForm>
  );
}
