import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { strings } from '../strings/en.ts';
import { type Loaded, loadedByVoice, ownPassages } from './own-words.ts';
import type { Readable } from './readable.ts';
import type { Run } from './runs.ts';

interface OwnVoiceProps {
  readonly readable: Readable;
  readonly runs: readonly Run[];
  /** Brings a place of the text into view. */
  readonly onFind: (spans: readonly Span[]) => void;
  /** Marks places of the text. */
  readonly onShow: (spans: readonly Span[]) => void;
}

/** So many passages are shown at first. */
const FEW = 8;

/** Where the outlet speaks for itself, and its loaded words apart from those of the people it quotes. */
export function OwnVoice({ readable, runs, onFind, onShow }: OwnVoiceProps) {
  const { text } = readable;
  const passages = useMemo(() => ownPassages(text, runs), [text, runs]);
  const loaded = useMemo(() => loadedByVoice(readable), [readable]);
  const [all, setAll] = useState(false);
  const { own } = strings.reading;
  const find = (spans: readonly Span[]) => {
    onFind(spans);
    onShow(spans);
  };
  return (
    <section class="own-voice">
      <h2>{own.title}</h2>
      <p class="soft">{own.text}</p>
      <div>
        <div>
          <h3>{own.passages(passages.length)}</h3>
          <ul class="plain own-passages">
            {(all ? passages : passages.slice(0, FEW)).map((span) => (
              <li key={span.start}>
                <button type="button" class="passage" onClick={() => find([span])}>
                  {text.slice(span.start, span.end)}
                </button>
              </li>
            ))}
          </ul>
          {passages.length > FEW && (
            <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? own.fewer : own.all(passages.length)}
            </button>
          )}
        </div>
        <div>
          <h3>{own.loaded}</h3>
          <p class="soft small">{own.loadedText}</p>
          {Object.values(loaded).every((words) => words.length === 0) && <p>{own.noLoaded}</p>}
          <LoadedWords title={own.loadedOwn} words={loaded.own} find={find} />
          <LoadedWords title={own.loadedInMarks} words={loaded.inMarks} find={find} />
          <LoadedWords title={own.loadedQuoted} words={loaded.quoted} find={find} />
        </div>
      </div>
    </section>
  );
}

/** The buttons of one group, each going on to the next place of its word. */
function LoadedWords({
  title,
  words,
  find,
}: {
  readonly title: string;
  readonly words: readonly Loaded[];
  readonly find: (spans: readonly Span[]) => void;
}) {
  if (words.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain loaded-words">
        {words.map((loaded) => (
          <li key={`${loaded.word} ${loaded.list} ${loaded.speaker}`}>
            <LoadedWord loaded={loaded} find={find} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LoadedWord({
  loaded: { word, list, speaker, spans },
  find,
}: {
  readonly loaded: Loaded;
  readonly find: (spans: readonly Span[]) => void;
}) {
  const [next, setNext] = useState(0);
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          find([spans[next]!]);
          setNext((next + 1) % spans.length);
        }}
      >
        {word}
        {spans.length > 1 && ` ×${strings.number(spans.length)}`}
      </button>
      <span class="soft small">
        {strings.reading.own.lists[list] ?? list}
        {speaker !== null && `, ${speaker}`}
      </span>
    </>
  );
}
