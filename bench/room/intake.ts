import { inventedNews, nextNews } from '../record/news.ts';

/** Reports of one batch. */
const BATCH = 100;

/** Adds invented reports through the API, batch after batch, until it is stopped; then says how many it added. */
export function startIntake(address: string): { stop(): Promise<number> } {
  const news = inventedNews(Date.now() % 1_000_000);
  let stopped = false;
  const running = (async () => {
    let added = 0;
    while (!stopped) {
      const texts = nextNews(news, BATCH).map(({ report: { text, meta } }) => ({
        text,
        ...(meta.title === undefined ? {} : { title: meta.title }),
        ...(meta.outlet === undefined ? {} : { outlet: meta.outlet }),
      }));
      added += await addBatch(address, texts, () => stopped);
    }
    return added;
  })();
  return {
    async stop() {
      stopped = true;
      return running;
    },
  };
}

type State = { readonly id: string; readonly state: string; readonly counts: { readonly new: number } };

async function addBatch(
  address: string,
  texts: readonly object[],
  isStopped: () => boolean,
): Promise<number> {
  const response = await fetch(`${address}/api/batches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ texts }),
  });
  if (!response.ok) throw new Error(`A batch was refused: ${await response.text()}`);
  let batch = (await response.json()) as State;
  while (batch.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const method = isStopped() ? 'DELETE' : 'GET';
    batch = (await (await fetch(`${address}/api/batches/${batch.id}`, { method })).json()) as State;
  }
  return batch.counts.new;
}
