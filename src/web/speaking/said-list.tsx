import { useState } from 'preact/hooks';
import { EndlessList } from '../parts/endless-list.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty } from '../parts/states.tsx';
import { useMayEdit } from '../session.ts';
import type { Speaker } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';
import { type Done, DoneNotice } from './done-notice.tsx';
import { SplitPanel } from './split-panel.tsx';

interface SaidListProps {
  readonly card: Speaker;
  readonly words: string;
  /** The list of speakers has changed. */
  readonly changed: () => void;
}

/** What somebody says, day by day; whoever may correct can say that some of it is a namesake's. */
export function SaidList({ card: { person }, words, changed }: SaidListProps) {
  const pages = usePages('statements', {
    query: { person: person.id, order: 'day', ...(words ? { words } : {}) },
  });
  const mayEdit = useMayEdit();
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { speakers } = strings;
  const again = () => {
    pages.again();
    changed();
  };
  const choose = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      {done && <DoneNotice key={done.correction} done={done} undone={again} />}
      {mayEdit && !chosen && (
        <p class="actions">
          <button type="button" onClick={() => setChosen(new Set())}>
            {speakers.split}
          </button>
        </p>
      )}
      {chosen && (
        <SplitPanel
          person={person}
          statements={[...chosen]}
          close={() => setChosen(null)}
          done={(made) => {
            setChosen(null);
            setDone(made);
            again();
          }}
        />
      )}
      <EndlessList
        pages={pages}
        label={speakers.said}
        keyOf={({ id }) => id}
        empty={<Empty title={words ? speakers.noneOn(words) : speakers.silent} />}
      >
        {(hit) => (
          <StatementItem hit={hit}>
            {chosen && (
              <label class="check">
                <input type="checkbox" checked={chosen.has(hit.id)} onChange={() => choose(hit.id)} />
                <span>{speakers.namesakes}</span>
              </label>
            )}
          </StatementItem>
        )}
      </EndlessList>
    </>
  );
}
