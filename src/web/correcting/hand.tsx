import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';

const KEY = 'onrecord.hand';

/** Longer names are none, for the API. */
const LONGEST = 100;

/** By whom corrections are made. */
export interface HandAsked {
  /** Null until somebody has said it. */
  readonly name: string | null;
  /** The name, asked for where it is not known; null where the answer was not given. */
  readonly ask: () => Promise<string | null>;
  /** Asks although it is known. */
  readonly change: () => void;
  /** To be put on the page. */
  readonly dialog: VNode;
}

/** Who corrects: asked once, then remembered in this browser. */
export function useHand(): HandAsked {
  const [name, setName] = useState(remembered);
  const dialog = useRef<HTMLDialogElement>(null);
  const waiting = useRef<((name: string | null) => void) | null>(null);
  const open = () => dialog.current?.showModal();
  const answer = (given: string | null) => {
    if (given !== null) {
      remember(given);
      setName(given);
    }
    dialog.current?.close();
    waiting.current?.(given);
    waiting.current = null;
  };
  return {
    name,
    ask: async () => {
      const known = remembered() ?? name;
      if (known !== null) return known;
      return new Promise((resolve) => {
        waiting.current?.(null);
        waiting.current = resolve;
        open();
      });
    },
    change: open,
    dialog: <HandDialog elementRef={dialog} name={name} answer={answer} />,
  };
}

interface HandDialogProps {
  readonly elementRef: { current: HTMLDialogElement | null };
  readonly name: string | null;
  readonly answer: (name: string | null) => void;
}

function HandDialog({ elementRef, name, answer }: HandDialogProps) {
  const [typed, setTyped] = useState(name ?? '');
  useEffect(() => setTyped(name ?? ''), [name]);
  const { hand } = strings;
  return (
    <dialog ref={elementRef} aria-labelledby="hand-title" onCancel={() => answer(null)}>
      <h2 id="hand-title">{hand.title}</h2>
      <p>{hand.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') answer(typed.trim());
        }}
      >
        <label class="field">
          <span>{hand.name}</span>
          <input
            value={typed}
            maxLength={LONGEST}
            required
            autocomplete="name"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button-main">
            {hand.save}
          </button>
          <button type="button" onClick={() => answer(null)}>
            {hand.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Storage is off: the name holds until the page is left.
  }
}
