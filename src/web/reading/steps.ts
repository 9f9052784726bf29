import { useMemo } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { strings } from '../strings/en.ts';

/** What the keys of a reading do. */
export interface Steps {
  readonly step: (by: number) => void;
  readonly toEnd: (last: boolean) => void;
  /** Lets go of the statement that is held. Answers whether one was. */
  readonly release: () => boolean;
}

/** `j`, `k`, `n`, `p` and the arrows go through the statements; Escape lets go. */
export function useSteps({ step, toEnd, release }: Steps): void {
  const shortcuts = useMemo((): Shortcut[] => {
    const { next, previous, first, last, letGo } = strings.reading.keys;
    // Up and down scroll the page, but go through the list where it has the focus; what scrolls sideways keeps its arrows.
    const inList = () => document.activeElement?.closest('.reading-list') != null;
    const free = ({ target }: KeyboardEvent) =>
      !(target instanceof Element && target.closest('.scrolling, [role="tablist"], input'));
    return [
      { keys: ['j', 'n'], does: next, run: () => step(1) },
      { keys: ['k', 'p'], does: previous, run: () => step(-1) },
      { keys: 'ArrowRight', does: next, run: (event) => free(event) && void step(1) },
      { keys: 'ArrowLeft', does: previous, run: (event) => free(event) && void step(-1) },
      { keys: 'ArrowDown', run: () => inList() && void step(1) },
      { keys: 'ArrowUp', run: () => inList() && void step(-1) },
      { keys: 'Home', does: first, run: () => inList() && toEnd(false) },
      { keys: 'End', does: last, run: () => inList() && toEnd(true) },
      { keys: 'Escape', does: letGo, run: () => release() },
    ];
  }, [step, toEnd, release]);
  useKeys(shortcuts);
}
