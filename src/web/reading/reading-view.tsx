import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { announce } from '../announcing.ts';
import { strings } from '../strings/en.ts';
import { DatesFigure } from './dates-figure.tsx';
import { bringIntoView, bringItemIntoView, readingPlace, useInStep } from './in-step.ts';
import { Legend } from './legend.tsx';
import { marksOf } from './marks.ts';
import { OwnVoice } from './own-voice.tsx';
import { chunksOf } from './paragraphs.ts';
import { notesOf, type Readable, startOf } from './readable.ts';
import { runsOf } from './runs.ts';
import { ShareOfVoice } from './share-of-voice.tsx';
import { Sheet } from './sheet.tsx';
import { StatementList } from './statement-list.tsx';
import { useSteps } from './steps.ts';
import { TextView } from './text-view.tsx';

interface ReadingViewProps {
  readonly readable: Readable;
  /** The statement that is held, by its id in the reading. */
  readonly held: string | null;
  /** A statement is to be held, or let go of. */
  readonly onHold: (statement: string | null) => void;
}

/** A text with what it says that people said: the text, its statements beside it, and how each is known. */
export function ReadingView({ readable, held, onHold }: ReadingViewProps) {
  const { text, reading } = readable;
  const textBox = useRef<HTMLDivElement>(null);
  const listBox = useRef<HTMLDivElement>(null);
  const runs = useMemo(() => runsOf(text.length, reading), [text, reading]);
  const chunks = useMemo(() => chunksOf(text, runs), [text, runs]);
  const notes = useMemo(() => notesOf(readable), [readable]);
  const [shown, setShown] = useState<readonly Span[]>([]);
  const { active, point } = useActive(readable, held);
  const statement = active === null ? undefined : readable.statements.get(active);
  const marks = useMemo(() => marksOf(statement, shown), [statement, shown]);
  const hold = useHold({ readable, active, held, onHold, textBox, listBox });
  useInStep(textBox, listBox, reading.statements);
  const find = useCallback((spans: readonly Span[]) => {
    if (spans[0]) bringIntoView(textBox.current, spans[0].start);
  }, []);
  // Evidence that was pointed at goes with the statement.
  useEffect(() => setShown([]), [active]);

  // They stay as they are while statements are looked at.
  const figures = useMemo(
    () => (
      <div class="reading-figures">
        <ShareOfVoice readable={readable} />
        <DatesFigure readable={readable} />
        <OwnVoice readable={readable} runs={runs} onFind={find} onShow={setShown} />
      </div>
    ),
    [readable, runs, find],
  );

  return (
    <div class="reading">
      <Legend />
      <div class="reading-columns">
        <section aria-label={strings.reading.text}>
          <TextView
            text={text}
            chunks={chunks}
            marks={marks}
            notes={notes}
            box={textBox}
            onPoint={point}
            onPick={hold.pick}
          />
        </section>
        <aside class="reading-beside" aria-label={strings.reading.beside}>
          {reading.statements.length === 0 ? (
            <p class="soft">{strings.reading.noStatements}</p>
          ) : (
            <>
              <StatementList readable={readable} active={active} box={listBox} onPick={hold.go} />
              <Sheet
                readable={readable}
                statement={statement}
                held={held !== null}
                onShow={setShown}
                onFind={find}
                onPick={hold.go}
                onStep={hold.step}
                onRelease={hold.release}
              />
            </>
          )}
        </aside>
        {figures}
      </div>
    </div>
  );
}

/** How long the pointer rests on a statement before it is shown, in milliseconds: crossing others shows nothing. */
const REST = 90;

/** The statement that is looked at: the held one, or else the one that the pointer last rested on. */
function useActive(readable: Readable, held: string | null) {
  const [pointed, setPointed] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setPointed(null), [readable]);
  useEffect(() => {
    clearTimeout(timer.current);
    if (held !== null) setPointed(held);
  }, [held]);
  const point = useCallback(
    (statement: string) => {
      clearTimeout(timer.current);
      if (held === null) timer.current = setTimeout(() => setPointed(statement), REST);
    },
    [held],
  );
  return { active: held ?? pointed, point };
}

interface Holding extends ReadingViewProps {
  readonly active: string | null;
  readonly textBox: { readonly current: HTMLElement | null };
  readonly listBox: { readonly current: HTMLElement | null };
}

/** Goes to statements, by pointer and by keys. */
function useHold({ readable, active, held, onHold, textBox, listBox }: Holding) {
  const { statements } = readable.reading;
  const show = (id: string) => {
    const statement = readable.statements.get(id);
    if (!statement) return;
    bringIntoView(textBox.current, startOf(statement));
    bringItemIntoView(listBox.current, readable.places.get(id)! - 1);
  };
  const go = useCallback(
    (id: string) => {
      // The focus goes along where it is in the list.
      const focused = listBox.current?.contains(document.activeElement);
      onHold(id);
      show(id);
      sayStatement(readable, id);
      if (focused) requestAnimationFrame(() => itemOf(listBox.current, id)?.focus({ preventScroll: true }));
    },
    [readable, onHold],
  );
  const step = useCallback(
    (by: number) => {
      const from = textBox.current;
      // Where none is looked at, begin where the reader is, at the top with the first.
      const first = () => (from && scrollY > 0 ? readingPlace(from, statements.map(startOf)) : 0);
      const next = statements[active === null ? first() : readable.places.get(active)! - 1 + by];
      if (next) go(next.id);
    },
    [active, readable, go],
  );
  const toEnd = useCallback(
    (last: boolean) => {
      const end = statements[last ? statements.length - 1 : 0];
      if (end) go(end.id);
    },
    [statements, go],
  );
  const release = useCallback(() => {
    if (held !== null) onHold(null);
    return held !== null;
  }, [held, onHold]);
  const pick = useCallback(
    (id: string | null) => {
      onHold(id);
      if (id !== null) bringItemIntoView(listBox.current, readable.places.get(id)! - 1);
    },
    [readable, onHold],
  );
  // A link to a statement begins there.
  useLayoutEffect(() => {
    if (held !== null) show(held);
  }, [readable]);
  useSteps({ step, toEnd, release });
  return { go, step, release, pick };
}

function itemOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] .reading-item`) ?? null;
}

function sayStatement(readable: Readable, id: string): void {
  const statement = readable.statements.get(id);
  if (!statement) return;
  const name = statement.speaker?.name ?? strings.statement.unknownSpeaker;
  const words = statement.content.map(({ start, end }) => readable.text.slice(start, end)).join(' … ');
  announce(
    strings.reading.said(
      readable.places.get(id)!,
      readable.places.size,
      name,
      strings.acts[statement.act],
      words,
    ),
  );
}
