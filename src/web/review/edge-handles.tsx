import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { boxAt, offsetAtPoint } from './caret.ts';
import { type Marking, pieceIn } from './marking.ts';
import type { Desk } from './use-desk.ts';
import type { Edge } from './words.ts';

interface EdgeHandlesProps {
  readonly desk: Desk;
  readonly marking: Marking;
  readonly body: RefObject<HTMLDivElement | null>;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Handles at both edges of the piece in hand: to drag, or to move with the arrows when they have the focus. */
export function EdgeHandles({ desk, marking, body }: EdgeHandlesProps) {
  const piece = pieceIn(desk.draft, marking)!;
  const [places, setPlaces] = useState<Readonly<Record<Edge, Place>> | null>(null);
  useLayoutEffect(() => {
    const text = body.current;
    if (!text) return;
    const measure = () => setPlaces(placesOf(text, piece.start, piece.end));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [piece.start, piece.end, marking.role]);
  if (!places) return null;
  return (
    <>
      {(['start', 'end'] as const).map((edge) => (
        <Handle key={edge} edge={edge} place={places[edge]} desk={desk} marking={marking} body={body} />
      ))}
    </>
  );
}

type HandleProps = EdgeHandlesProps & { readonly edge: Edge; readonly place: Place };

function Handle({ edge, place, desk, marking, body }: HandleProps) {
  const drag = useRef<string | null>(null);
  const { words, draft } = desk;
  const piece = pieceIn(draft, marking)!;
  const move = (event: PointerEvent) => {
    if (!drag.current || !body.current) return;
    const offset = offsetAtPoint(body.current, event.clientX, event.clientY);
    if (offset !== null)
      desk.drag(edge, event.altKey ? words.sign(offset) : words.snap(offset, edge), drag.current);
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      class={`review-handle review-handle-${edge}`}
      // While it is dragged, what lies under it is asked for.
      style={{ ...pixels(place), pointerEvents: drag.current ? 'none' : 'auto' }}
      aria-label={strings.review.edges[edge](strings.review.roles[marking.role])}
      aria-valuemin={0}
      aria-valuemax={words.text.length}
      aria-valuenow={piece[edge]}
      aria-valuetext={wordAt(words.text, piece[edge], edge)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.style.pointerEvents = 'none';
        drag.current = `drag ${event.timeStamp}`;
      }}
      onPointerMove={move}
      onLostPointerCapture={({ currentTarget }) => {
        drag.current = null;
        currentTarget.style.pointerEvents = 'auto';
      }}
      onKeyDown={(event) => {
        const direction = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key] as
          | -1
          | 1
          | undefined;
        if (!direction || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const unit = event.altKey ? 'character' : /Up|Down/.test(event.key) ? 'sentence' : 'word';
        desk.step(edge, direction, unit);
      }}
    />
  );
}

/** Measured in the text's own box, which scrolls with it. */
function placesOf(text: HTMLElement, start: number, end: number): Record<Edge, Place> | null {
  const [first, last, { left, top }] = [
    boxAt(text, start),
    boxAt(text, end - 1),
    text.getBoundingClientRect(),
  ];
  if (!first || !last) return null;
  return {
    start: { left: first.left - left, top: first.top - top, height: first.height },
    end: { left: last.right - left, top: last.top - top, height: last.height },
  };
}

const pixels = ({ left, top, height }: Place) => ({
  left: `${left}px`,
  top: `${top}px`,
  height: `${height}px`,
});

/** The word that the edge stands at, as a screen reader says where it is. */
function wordAt(text: string, offset: number, edge: Edge): string {
  const around =
    edge === 'start' ? text.slice(offset, offset + 60) : text.slice(Math.max(0, offset - 60), offset);
  const word = edge === 'start' ? /^\s*\S+/.exec(around) : /\S+\s*$/.exec(around);
  return (word?.[0] ?? around).trim();
}
