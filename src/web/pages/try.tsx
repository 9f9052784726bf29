import { useCallback, useState } from 'preact/hooks';
import { Heading } from '../parts/heading.tsx';
import type { Readable } from '../reading/readable.ts';
import { ReadingView } from '../reading/reading-view.tsx';
import { strings } from '../strings/en.ts';
import { type Given, GivenForm } from '../try/given-form.tsx';
import { oddnessOf } from '../try/given-text.ts';
import { TAKEN } from '../try/messages.ts';
import { ProgressView } from '../try/progress-view.tsx';
import { type Reader, useReader } from '../try/use-reader.ts';

const NOTHING: Given = { text: '', title: '', outlet: '', published: '' };

/** A text read in the browser; nothing of it leaves the page. */
export default function Try() {
  const reader = useReader();
  const [given, setGiven] = useState<Given>(NOTHING);
  const { progress } = reader;
  const read = (wanted: Given) => {
    setGiven(wanted);
    const { text, title, outlet, published } = wanted;
    reader.read(text, {
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(outlet.trim() ? { outlet: outlet.trim() } : {}),
      ...(published ? { published } : {}),
    });
  };
  const busy = progress.state === 'loading' || progress.state === 'reading';
  return (
    <>
      <Heading title={strings.pages.try} />
      {progress.state === 'done' ? (
        <Result reader={reader} readable={progress.readable} seconds={progress.seconds} />
      ) : (
        <>
          <p class="try-lead">{strings.try.lead}</p>
          <ProgressView progress={progress} onCancel={reader.cancel} onAgain={() => read(given)} />
          <GivenForm given={given} busy={busy} onChange={setGiven} onRead={read} />
        </>
      )}
    </>
  );
}

interface ResultProps {
  readonly reader: Reader;
  readonly readable: Readable;
  readonly seconds: number;
}

function Result({ reader, readable, seconds }: ResultProps) {
  const [held, setHeld] = useState<string | null>(null);
  const hold = useCallback((id: string | null) => setHeld(id), []);
  const { title } = readable.reading.report;
  const count = strings.count.statements(readable.reading.statements.length);
  return (
    <article class="report">
      <div class="actions try-bar">
        <button type="button" onClick={reader.leave}>
          {strings.try.change}
        </button>
        <span role="status">{strings.try.done(count, seconds.toFixed(1))}</span>
        <span class="try-take">
          {strings.try.download}:{' '}
          {TAKEN.map((as) => (
            <button key={as} type="button" class="quiet" onClick={() => reader.take(as)}>
              {as.toUpperCase()}
            </button>
          ))}
        </span>
      </div>
      <OddText text={readable.text} />
      {title !== undefined && <h2>{title}</h2>}
      <ReadingView readable={readable} held={held} onHold={hold} />
    </article>
  );
}

function OddText({ text }: Pick<Readable, 'text'>) {
  const oddness = oddnessOf(text);
  if (oddness === null) return null;
  return (
    <p class="notice" role="status">
      {oddness === 'markup' ? strings.try.markup : strings.try.notEnglish}
    </p>
  );
}
