import { useState } from 'preact/hooks';
import type { Entry } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { EntryItem } from './entry-item.tsx';
import { UndoDialog } from './undo-dialog.tsx';

interface HistoryProps {
  readonly entries: readonly Entry[];
  /** Called when one was taken back. */
  readonly changed: () => void;
}

/** What was corrected in a statement so far, the latest first. */
export function History({ entries, changed }: HistoryProps) {
  const [undoing, setUndoing] = useState<Entry | null>(null);
  const { corrections } = strings;
  return (
    <section class="history">
      <h2>{corrections.history}</h2>
      {entries.length === 0 && <p class="soft">{corrections.noHistory}</p>}
      <ol class="plain">
        {entries.toReversed().map((entry) => (
          <li key={entry.number}>
            <EntryItem entry={entry}>
              <UndoButton entry={entry} ask={setUndoing} />
            </EntryItem>
          </li>
        ))}
      </ol>
      <UndoDialog
        entry={undoing}
        close={() => setUndoing(null)}
        done={() => {
          setUndoing(null);
          changed();
        }}
      />
    </section>
  );
}

interface UndoButtonProps {
  readonly entry: Entry;
  readonly ask: (entry: Entry) => void;
}

/** Takes an entry back, after a question; nothing where it is taken back already. */
export function UndoButton({ entry, ask }: UndoButtonProps) {
  if (entry.state === 'taken back') return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-haspopup="dialog"
      aria-label={strings.corrections.undoOne(entry.number)}
      onClick={() => ask(entry)}
    >
      {strings.corrections.undo}
    </button>
  );
}
