import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { type Mark, piecesOf } from './marks.ts';
import type { Chunk, Paragraph } from './paragraphs.ts';
import type { Run } from './runs.ts';

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

/** The text in its own characters, underlined by voice. Only chunks near the window are laid out. */
export function TextView({ text, chunks, marks, notes = NO_NOTES, box, onPoint, onPick }: TextViewProps) {
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
        <ChunkView key={chunk.start} text={text} chunk={chunk} marks={inChunks[index]!} notes={notes} />
      ))}
    </div>
  );
}

function statementAt(target: EventTarget | null): string | null {
  const run = target instanceof Element ? target.closest<HTMLElement>('[data-statement]') : null;
  return run?.dataset['statement'] ?? null;
}

interface ChunkProps {
  readonly text: string;
  readonly chunk: Chunk;
  readonly marks: readonly Mark[];
  readonly notes: ReadonlyMap<number, string>;
}

/** Characters in a line and height of one, roughly: for the scroll bar, until the chunk was laid out. */
const LINE = 70;
const LINE_HEIGHT = 30;

function ChunkView({ text, chunk, marks, notes }: ChunkProps) {
  // The same element as before is not looked into again: marks change in one chunk or two of hundreds.
  return useMemo(() => {
    const lines = chunk.paragraphs.reduce(
      (sum, { start, end }) => sum + Math.ceil((end - start) / LINE) + 0.6,
      0,
    );
    return (
      <div
        class="reading-chunk"
        style={{ containIntrinsicHeight: `auto ${Math.round(lines * LINE_HEIGHT)}px` }}
      >
        {chunk.paragraphs.map((paragraph) => (
          <ParagraphView
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            marks={marks}
            notes={notes}
          />
        ))}
      </div>
    );
  }, [text, chunk, marks, notes]);
}

function ParagraphView({
  text,
  paragraph,
  marks,
  notes,
}: Omit<ChunkProps, 'chunk'> & { readonly paragraph: Paragraph }) {
  const inside = marks.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
  return (
    <p class={paragraph.apart ? 'apart' : undefined} data-start={paragraph.start}>
      {paragraph.runs.map((run) => (
        <RunView key={run.start} text={text} run={run} marks={inside} note={notes.get(run.end)} />
      ))}
    </p>
  );
}

interface RunProps extends Pick<ChunkProps, 'text' | 'marks'> {
  readonly run: Run;
  readonly note: string | undefined;
}

function RunView({ text, run, marks, note }: RunProps) {
  const marked = marks.some(({ start, end }) => start < run.end && run.start < end);
  const content = !marked
    ? text.slice(run.start, run.end)
    : piecesOf(run, marks).map(({ start, end, kinds }) => (
        <span key={start} class={kinds.map((kind) => `mark-${kind}`).join(' ') || undefined}>
          {text.slice(start, end)}
        </span>
      ));
  const voice = run.depth === 0 ? '' : run.depth === 1 ? 'voice-outermost' : 'voice-nested';
  const names = [voice, run.loaded ? 'loaded' : '', run.statement !== null ? 'run' : ''].filter(Boolean);
  if (names.length === 0 && !marked && note === undefined) return <>{content}</>;
  return (
    <span
      class={names.join(' ') || undefined}
      data-statement={run.statement ?? undefined}
      data-note={note}
      title={run.loaded ? strings.reading.loadedWord : undefined}
    >
      {content}
    </span>
  );
}
