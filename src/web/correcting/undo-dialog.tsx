import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { ask, type Failure, failureOf } from '../asking.ts';
import { Problem } from '../parts/states.tsx';
import type { Entry } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { EntryItem } from './entry-item.tsx';
import { useHand } from './hand.tsx';

interface UndoDialogProps {
  /** What to take back; null shows nothing. */
  readonly entry: Entry | null;
  readonly close: () => void;
  /** It is taken back. */
  readonly done: () => void;
}

/** Asks before a correction is taken back, and does it. */
export function UndoDialog({ entry, close, done }: UndoDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (entry && !dialog.current?.open) dialog.current?.showModal();
    else if (!entry) dialog.current?.close();
  }, [entry]);
  return (
    <dialog ref={dialog} aria-labelledby="undo-title" onClose={close}>
      {entry && <Question key={entry.number} entry={entry} close={close} done={done} />}
    </dialog>
  );
}

function Question({ entry, close, done }: UndoDialogProps & { readonly entry: Entry }) {
  const [why, setWhy] = useState('');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const hand = useHand();
  const { corrections } = strings;
  const takeBack = async () => {
    const by = await hand.ask();
    if (by === null) return;
    setSending(true);
    setFailure(null);
    try {
      await ask('undo', { params: { correction: entry.number }, body: { by, why: why.trim() || null } });
      announce(corrections.undone(entry.number));
      done();
    } catch (error) {
      setFailure(failureOf(error));
      setSending(false);
    }
  };
  return (
    <>
      <h2 id="undo-title">{corrections.undoTitle(entry.number)}</h2>
      <EntryItem entry={entry} />
      <p class="soft">{corrections.undoText}</p>
      {failure && <Problem failure={failure} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void takeBack();
        }}
      >
        <label class="field">
          <span>{strings.review.fields.why}</span>
          <input value={why} maxLength={1000} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        </label>
        <p class="actions">
          <button type="submit" class="button-main" disabled={sending}>
            {corrections.undo}
          </button>
          <button type="button" onClick={close}>
            {strings.hand.cancel}
          </button>
        </p>
      </form>
      {hand.dialog}
    </>
  );
}
