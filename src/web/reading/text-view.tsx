import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChunkView } from './chunk-view.tsx';
import type { Mark } from './marks.ts';
import { usePrinting } from './near.ts';
import type { Chunk } from './paragraphs.ts';

interface TextViewProps {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly marks: readonly Mark[];
  /** Numbers of footnotes, by where a content ends; seen on paper only. */
  readonly notes?: ReadonlyMap<number, string>;
  readonly box: RefObject<HTMLDivElement | null>;
  /** The pointer rests on a statement. */
  readonly onPoint: (statement: string) => void;
  /** A statement was clicked; null beside all of them. */
  readonly onPick: (statement: string | null) => void;
}

const NONE: readonly Mark[] = [];
const NO_NOTES: ReadonlyMap<number, string> = new Map();

/** The text in its own characters, underlined by voice. Chunks far from the window wait with what they look like. */
export function TextView({ text, chunks, marks, notes = NO_NOTES, box, onPoint, onPick }: TextViewProps) {
  const printing = usePrinting();
  const inChunks = useMemo(
    () =>
      chunks.map((chunk) => {
        const inside = marks.filter(({ start, end }) => start < chunk.end && chunk.start < end);
        return inside.length > 0 ? inside : NONE;
      }),
    [chunks, marks],
  );
  return (
    // Statements are reached by keyboard through the list beside the text and through shortcuts.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    // biome-ignore lint/a11y/useKeyWithMouseEvents: see above.
    <div
      ref={box}
      class="reading-text prose"
      lang="en"
      onMouseOver={({ target }) => {
        const statement = statementAt(target);
        if (statement !== null) onPoint(statement);
      }}
      onClick={({ target }) => {
        // Whoever selects text does not pick.
        if (getSelection()?.isCollapsed !== false) onPick(statementAt(target));
      }}
    >
      {chunks.map((chunk, index) => (
        <ChunkView
          key={chunk.start}
          text={text}
          chunk={chunk}
          marks={inChunks[index]!}
          notes={notes}
          whole={printing}
        />
      ))}
    </div>
  );
}

function statementAt(target: EventTarget | null): string | null {
  const run = target instanceof Element ? target.closest<HTMLElement>('[data-statement]') : null;
  return run?.dataset['statement'] ?? null;
}
