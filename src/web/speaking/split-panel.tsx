import { ask } from '../asking.ts';
import { to } from '../places.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { DeedForm } from './deed-form.tsx';
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
  const { speakers } = strings;
  const split = (why: string | null) =>
    deed.run(async (by) => {
      const { correction, to: other } = await ask('splitSpeaker', {
        params: { person: person.id },
        body: { by, why, statements },
      });
      const text = speakers.splitOff(person.name);
      done({ correction, text, link: { address: to.speaker(other), label: speakers.namesake } });
      return text;
    });
  return (
    <DeedForm
      deed={deed}
      title={speakers.splitTitle(person.name)}
      id="split-title"
      level="h3"
      class="card split-panel"
      label={speakers.splitCount(strings.count.statements(statements.length))}
      ready={statements.length > 0}
      run={(why) => void split(why)}
      close={close}
    >
      <p class="small">{speakers.splitText}</p>
    </DeedForm>
  );
}
