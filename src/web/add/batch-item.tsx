import { useId, useState } from 'preact/hooks';
import { ask, type Failure, failureOf } from '../asking.ts';
import { Problem } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Batch } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { labelOf } from './batch-labels.ts';
import type { Batches } from './use-batches.ts';

/** Reports linked and failures shown at once. */
const SHOWN = 10;

interface BatchItemProps extends Pick<Batches, 'put' | 'titles'> {
  readonly batch: Batch;
}

/** A batch: how far it is, what came of it, and what was not added and why. */
export function BatchItem({ batch, put, titles }: BatchItemProps) {
  const title = useId();
  const { add } = strings;
  const { id, state, inputs, done } = batch;
  return (
    <article class={`card batch batch-${state}`} aria-labelledby={title}>
      <div class="batch-head">
        <h3 id={title}>{labelOf(id) ?? add.inputs(inputs)}</h3>
        <span class={state === 'failed' ? 'badge badge-notice' : 'badge'}>{add.states[state]}</span>
      </div>
      {state === 'running' && (
        <p class="batch-progress">
          <progress value={done} max={Math.max(1, inputs)} aria-labelledby={title} />
          <span>{add.doneOf(done, inputs)}</span>
          <Cancel batch={batch} put={put} />
        </p>
      )}
      <p>{add.counts(batch.counts)}</p>
      {batch.why !== null && <p class="field-error">{batch.why}</p>}
      <Added batch={batch} titles={titles} />
      <Lines title={add.failures(batch.failures.length)} lines={batch.failures} open />
      <Lines title={add.notes(batch.notes.length)} lines={batch.notes} />
    </article>
  );
}

function Cancel({ batch, put }: Pick<BatchItemProps, 'batch' | 'put'>) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asked, setAsked] = useState(false);
  const cancel = async () => {
    setAsked(true);
    try {
      put(await ask('cancelBatch', { params: { batch: batch.id } }));
    } catch (error) {
      setFailure(failureOf(error));
      setAsked(false);
    }
  };
  const { add } = strings;
  return (
    <>
      <button
        type="button"
        aria-label={add.cancelOne(labelOf(batch.id) ?? add.inputs(batch.inputs))}
        disabled={asked}
        onClick={cancel}
      >
        {asked ? add.cancelling : add.cancel}
      </button>
      {failure && <Problem failure={failure} />}
    </>
  );
}

function Added({ batch: { reports }, titles }: Pick<BatchItemProps, 'batch' | 'titles'>) {
  const { add } = strings;
  if (reports.length === 0) return null;
  const shown = reports.slice(-SHOWN).toReversed();
  return (
    <ul class="plain batch-reports" aria-label={add.added}>
      {shown.map((report) => (
        <li key={report}>
          <a href={to.report(report)}>{titles.get(report) ?? add.report(report)}</a>
        </li>
      ))}
      {reports.length > SHOWN && (
        <li>
          <a href={to.reports()}>{add.more(reports.length - SHOWN)}</a>
        </li>
      )}
    </ul>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly open?: boolean;
}

function Lines({ title, lines, open = false }: LinesProps) {
  if (lines.length === 0) return null;
  const list = (
    <ul class="batch-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <details open={open && lines.length <= SHOWN}>
      <summary>{title}</summary>
      {list}
    </details>
  );
}
