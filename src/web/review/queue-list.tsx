import { useEffect, useRef } from 'preact/hooks';
import { Problem } from '../parts/states.tsx';
import type { Hit } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { reviewOf } from './places.ts';
import type { Queue } from './use-queue.ts';

interface QueueListProps {
  readonly queue: Queue;
  readonly current: number | null;
}

/** What is waiting, the least sure first: the one on the desk and those around it. */
export function QueueList({ queue, current }: QueueListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    // The list scrolls, never the window.
    if (here && list.current)
      list.current.scrollTop = here.offsetTop - list.current.offsetTop - here.offsetHeight;
  }, [current, queue.items.length > 0]);
  const { review } = strings;
  return (
    <nav class="review-queue" aria-label={review.queue}>
      <h2>{review.queue}</h2>
      {queue.failure && <Problem failure={queue.failure} again={queue.again} />}
      <ol ref={list} class="plain">
        {queue.items.map((hit) => (
          <li key={hit.id}>
            <Waiting hit={hit} here={hit.id === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Waiting({ hit, here }: { readonly hit: Hit; readonly here: boolean }) {
  const { statement, acts, percent } = strings;
  return (
    <a href={reviewOf({ statement: hit.id })} aria-current={here ? 'true' : undefined}>
      <span class="review-queue-head">
        <span class="review-sureness">{percent(hit.confidence)}</span>
        <span>{hit.speaker ?? statement.unknownSpeaker}</span>
        <span class="soft">{acts[hit.act]}</span>
      </span>
      <span class="review-queue-words">{hit.content}</span>
    </a>
  );
}
