import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf } from '../../api/client.ts';
import { STREAMS } from '../../api/routes.ts';
import { announce } from '../announcing.ts';
import { ask, type Failure, failureOf } from '../asking.ts';
import { forgetPages } from '../kept-pages.ts';
import type { Batch } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** Everything that is being added or was since the room opened, the latest first, followed while it goes on. */
export interface Batches {
  readonly items: readonly Batch[] | null;
  readonly failure: Failure | null;
  readonly again: () => void;
  /** Puts a batch in that was just begun, or has changed. */
  readonly put: (batch: Batch) => void;
  /** Titles of reports, by their numbers. */
  readonly titles: ReadonlyMap<number, string>;
}

export function useBatches(): Batches {
  const [items, setItems] = useState<readonly Batch[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const again = useCallback(() => {
    setFailure(null);
    ask('batches').then(
      (answer) => setItems(answer.items),
      (error) => setFailure(failureOf(error)),
    );
  }, []);
  const put = useCallback((batch: Batch) => setItems((before) => withBatch(before ?? [], batch)), []);
  useEffect(again, []);
  // They run one after the other, and a browser keeps only a few connections open: the first of them is followed.
  const running = items?.findLast(({ state }) => state === 'running')?.id;
  useEffect(() => (running === undefined ? undefined : follow(running, put, again)), [running]);
  return { items, failure, again, put, titles: useTitles(items) };
}

function withBatch(items: readonly Batch[], batch: Batch): readonly Batch[] {
  return items.some(({ id }) => id === batch.id)
    ? items.map((one) => (one.id === batch.id ? batch : one))
    : [batch, ...items];
}

/** How often progress is said aloud, in milliseconds. */
const SAY = 5000;

function follow(id: string, put: (batch: Batch) => void, again: () => void): () => void {
  const source = new EventSource(addressOf(STREAMS.batchEvents.path, { batch: id }));
  let said = performance.now();
  source.addEventListener('batch', ({ data }) => {
    const batch = JSON.parse(data as string) as Batch;
    put(batch);
    if (batch.state !== 'running') {
      source.close();
      forgetPages();
    } else if (performance.now() - said < SAY) return;
    said = performance.now();
    announce(strings.add.progress(batch));
  });
  source.addEventListener('error', () => {
    // The browser tries again by itself, unless the room has said no: then the list knows better.
    if (source.readyState === EventSource.CLOSED) setTimeout(again, 1000);
  });
  return () => source.close();
}

/** Titles of the latest reports, fetched whenever a batch is through. */
function useTitles(items: readonly Batch[] | null): ReadonlyMap<number, string> {
  const [titles, setTitles] = useState<ReadonlyMap<number, string>>(new Map());
  const through =
    items?.filter(({ state, reports }) => state !== 'running' && reports.length > 0).length ?? 0;
  useEffect(() => {
    if (through === 0) return;
    ask('reports', { query: { limit: 200 } }).then(
      ({ items: reports }) =>
        setTitles(new Map(reports.flatMap(({ id, title }) => (title === null ? [] : [[id, title]])))),
      // Numbers do as well.
      () => {},
    );
  }, [through]);
  return titles;
}
