import { useMemo, useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { type Mark, piecesOf } from './marks.ts';
import { useNear } from './near.ts';
import type { Chunk, Paragraph } from './paragraphs.ts';
import type { Run } from './runs.ts';

interface ChunkProps {
  readonly text: string;
  readonly chunk: Chunk;
  readonly marks: readonly Mark[];
  readonly notes: ReadonlyMap<number, string>;
  /** Whether it is drawn in full wherever it is. */
  readonly whole: boolean;
}

/** Characters in a line and height of one, roughly: for the scroll bar, until the chunk was laid out. */
const LINE = 70;
const LINE_HEIGHT = 30;

/** A few screens of text. Far from the window it is there without its voices, to be found and scrolled to. */
export function ChunkView({ text, chunk, marks, notes, whole }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box) || whole || marks.length > 0;
  // The same element as before is not looked into again: marks change in one chunk or two of hundreds.
  return useMemo(() => {
    const lines = chunk.paragraphs.reduce(
      (sum, { start, end }) => sum + Math.ceil((end - start) / LINE) + 0.6,
      0,
    );
    return (
      <div
        ref={box}
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
            plain={!near}
          />
        ))}
      </div>
    );
  }, [text, chunk, marks, notes, near]);
}

interface ParagraphProps extends Pick<ChunkProps, 'text' | 'marks' | 'notes'> {
  readonly paragraph: Paragraph;
  readonly plain: boolean;
}

function ParagraphView({ text, paragraph, marks, notes, plain }: ParagraphProps) {
  const { start, end, apart, runs } = paragraph;
  const inside = marks.filter((mark) => mark.start < end && start < mark.end);
  return (
    <p class={apart ? 'apart' : undefined} data-start={start}>
      {plain
        ? text.slice(start, end)
        : runs.map((run) => (
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
  const { start, end, depth, statement, loaded } = run;
  const marked = marks.some((mark) => mark.start < end && start < mark.end);
  const voice = depth === 0 ? '' : depth === 1 ? 'voice-outermost' : 'voice-nested';
  const names = [voice, loaded ? 'loaded' : '', statement !== null ? 'run' : ''].filter(Boolean).join(' ');
  const content = marked ? <Pieces text={text} run={run} marks={marks} /> : text.slice(start, end);
  if (names === '' && !marked && note === undefined) return <>{content}</>;
  return (
    <span
      class={names || undefined}
      data-statement={statement ?? undefined}
      data-note={note}
      title={loaded ? strings.reading.loadedWord : undefined}
    >
      {content}
    </span>
  );
}

function Pieces({ text, run, marks }: Omit<RunProps, 'note'>) {
  return piecesOf(run, marks).map(({ start, end, kinds }) => (
    <span key={start} class={kinds.map((kind) => `mark-${kind}`).join(' ') || undefined}>
      {text.slice(start, end)}
    </span>
  ));
}
