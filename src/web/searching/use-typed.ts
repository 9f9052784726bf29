import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a typist rests before what is typed counts, in milliseconds. */
const REST = 120;

/** A field that somebody types in: what stands there now, and what to call when it changes. */
export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Does not wait any longer. */
  readonly done: () => void;
}

/** Hands on what is typed after a short rest. A value that changes by itself (Back, a filter taken out) replaces it. */
export function useTyped(value: string, hand: (text: string) => void): Typed {
  const [text, setText] = useState(value);
  const handed = useRef(value);
  const timer = useRef<number | undefined>(undefined);
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (value === handed.current) return;
    handed.current = value;
    drop(timer, pending);
    setText(value);
  }, [value]);
  useEffect(() => () => drop(timer, pending), []);
  const type = (typed: string) => {
    setText(typed);
    drop(timer, pending);
    pending.current = () => {
      drop(timer, pending);
      if (typed.trim() === handed.current) return;
      handed.current = typed.trim();
      hand(handed.current);
    };
    timer.current = window.setTimeout(() => pending.current?.(), REST);
  };
  return { text, type, done: () => pending.current?.() };
}

function drop(timer: { current: number | undefined }, pending: { current: (() => void) | null }): void {
  clearTimeout(timer.current);
  pending.current = null;
}
