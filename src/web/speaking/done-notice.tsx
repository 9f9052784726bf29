import { useState } from 'preact/hooks';
import { ask } from '../asking.ts';
import { Problem } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { useDeed } from './use-deed.ts';

/** A correction that was just made: its number in the log, in words, and where it leads. */
export interface Done {
  readonly correction: number;
  readonly text: string;
  readonly link?: { readonly address: string; readonly label: string };
}

interface DoneNoticeProps {
  readonly done: Done;
  /** It was taken back. */
  readonly undone: () => void;
}

/** What was done, with a way to take it back. */
export function DoneNotice({ done, undone }: DoneNoticeProps) {
  const deed = useDeed();
  const [taken, setTaken] = useState(false);
  const { speakers } = strings;
  const takeBack = () =>
    deed.run(async (by) => {
      await ask('undo', { params: { correction: done.correction }, body: { by, why: null } });
      setTaken(true);
      undone();
      return speakers.undone(done.correction);
    });
  return (
    <div class="notice">
      <p class="actions">
        <span>{taken ? speakers.undone(done.correction) : done.text}</span>
        {!taken && done.link && <a href={done.link.address}>{done.link.label}</a>}
        {!taken && (
          <button type="button" disabled={deed.busy} onClick={takeBack}>
            {speakers.undo}
          </button>
        )}
        <a href={to.corrections()}>{speakers.log}</a>
      </p>
      {deed.failure && <Problem failure={deed.failure} />}
      {deed.hand.dialog}
    </div>
  );
}
