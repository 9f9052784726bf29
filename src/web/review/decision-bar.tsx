import { strings } from '../strings/en.ts';
import type { Decisions } from './desk-keys.ts';
import { type Draft, fieldsChanged } from './draft.ts';
import { KeyCap } from './key-cap.tsx';

interface DecisionBarProps {
  readonly draft: Draft;
  readonly decisions: Decisions;
  /** How many were refused: that stays in sight, wherever the page is scrolled to. */
  readonly refused: number;
}

/** What to do about the statement, each with its key. */
export function DecisionBar({ draft, decisions, refused }: DecisionBarProps) {
  const { review } = strings;
  const changed = fieldsChanged(draft).length;
  const missed = draft.statement === null;
  const settle = missed ? review.addThis : changed > 0 ? review.save(changed) : review.accept;
  return (
    <div class="review-decisions actions">
      <button
        type="submit"
        class="button-main"
        aria-keyshortcuts="a"
        disabled={missed && draft.values.content.length === 0}
      >
        {settle} <KeyCap name="a" />
      </button>
      {!missed && <Decision label={review.reject} shortcut="x" run={decisions.reject} danger />}
      {!missed && <Decision label={review.skip} shortcut="s" run={decisions.skip} />}
      <Decision label={review.undo} shortcut="u" run={decisions.undo} />
      {missed ? (
        <Decision label={review.stopAdding} shortcut="Esc" run={decisions.stop} />
      ) : (
        <Decision label={review.addMissed} shortcut="m" run={decisions.add} />
      )}
      {refused > 0 && (
        <button
          type="button"
          class="review-refused-note"
          onClick={() => document.getElementById('refused')?.focus()}
        >
          {review.showRefused(refused)}
        </button>
      )}
    </div>
  );
}

interface DecisionProps {
  readonly label: string;
  readonly shortcut: string;
  readonly run: () => void;
  readonly danger?: boolean;
}

function Decision({ label, shortcut, run, danger = false }: DecisionProps) {
  return (
    <button
      type="button"
      class={danger ? 'button-danger' : undefined}
      aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut}
      // What is selected in the text stays selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {label} <KeyCap name={shortcut} />
    </button>
  );
}
