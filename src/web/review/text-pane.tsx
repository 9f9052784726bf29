import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { strings } from '../strings/en.ts';
import { boxAt, selectedIn } from './caret.ts';
import { ROLES } from './draft.ts';
import { EdgeHandles } from './edge-handles.tsx';
import { pieceIn } from './marking.ts';
import { type Mark, segmentsOf } from './segments.ts';
import type { Desk } from './use-desk.ts';

interface TextPaneProps {
  readonly desk: Desk;
  readonly pane: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  /** Contents of the report's other statements. */
  readonly others: readonly Span[];
}

/** The report's text, the roles of the statement marked in it. It scrolls by itself; what is selected in it can be marked. */
export function TextPane({ desk, pane, body, others }: TextPaneProps) {
  const { words, marking, draft, select } = desk;
  const marks = useMemo(() => marksOf(desk, others), [draft.values, marking, others]);
  const piece = marking && (pieceIn(draft, marking) ?? marking.cursor);
  const shown = piece ?? draft.values.content[0];

  // The statement first comes a third of the way down, with what led to it above; then the pane moves no more than it must.
  useLayoutEffect(() => {
    const start = shown && body.current && boxAt(body.current, shown.start);
    if (start && pane.current) pane.current.scrollTop += start.top - thirdOf(pane.current);
  }, []);
  useLayoutEffect(() => {
    const start = shown && body.current && boxAt(body.current, shown.start);
    if (start && pane.current && marking) bringIntoView(pane.current, start);
  }, [shown?.start, marking?.role]);
  useLayoutEffect(() => {
    const end = shown && body.current && boxAt(body.current, shown.end - 1);
    if (end && pane.current && marking) bringIntoView(pane.current, end);
  }, [shown?.end]);
  useEffect(() => {
    const listener = () => {
      const selected = body.current && selectedIn(body.current);
      // Without a selection in the text another one may have been made elsewhere: a click on a button keeps it.
      if (selected) select(words.cover(selected));
      else if (getSelection()?.anchorNode && body.current?.contains(getSelection()!.anchorNode)) select(null);
    };
    document.addEventListener('selectionchange', listener);
    return () => document.removeEventListener('selectionchange', listener);
  }, [words]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={pane} class="review-pane" tabIndex={0} aria-label={strings.review.text}>
      <div class="review-paper">
        <div ref={body} class="review-text">
          {segmentsOf(words.text.length, marks).map(({ start, end, classes }) => (
            <span key={start} class={classes.join(' ')}>
              {words.text.slice(start, end)}
            </span>
          ))}
        </div>
        {marking && pieceIn(draft, marking) && <EdgeHandles desk={desk} marking={marking} body={body} />}
      </div>
    </section>
  );
}

function marksOf({ draft, marking }: Desk, others: readonly Span[]): Mark[] {
  const roles = ROLES.flatMap((role) =>
    draft.values[role].map((span, index) => {
      const inHand = marking?.role === role && marking.piece === index;
      return { ...span, class: `role-${role}${inHand ? ' role-in-hand' : ''}` };
    }),
  );
  const cursor = marking?.cursor ? [{ ...marking.cursor, class: 'role-cursor' }] : [];
  return [...others.map((span) => ({ ...span, class: 'review-other' })), ...roles, ...cursor];
}

function thirdOf(pane: HTMLElement): number {
  const { top, height } = pane.getBoundingClientRect();
  return top + height / 3;
}

/** Scrolls the pane, never the window, and only as far as is needed for a few lines around. */
function bringIntoView(pane: HTMLElement, box: DOMRect): void {
  const { top, bottom, height } = pane.getBoundingClientRect();
  const margin = Math.min(72, height / 4);
  if (box.top < top + margin) pane.scrollTop -= top + margin - box.top;
  else if (box.bottom > bottom - margin) pane.scrollTop += box.bottom - (bottom - margin);
}
