import { useEffect, useState } from 'preact/hooks';
import { ask, failureOf } from '../asking.ts';
import { Outbox, type Sent } from './outbox.ts';

/** One for the page: it outlives a visit to another view. */
export const outbox = new Outbox(ask, failureOf);

outbox.follow(() => {
  if (outbox.holds) addEventListener('beforeunload', stay);
  else removeEventListener('beforeunload', stay);
});

/** Asks before the tab is closed on a decision that is not in the record. */
function stay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The decisions of this visit, followed. */
export function useOutbox(): readonly Sent[] {
  const [entries, setEntries] = useState(outbox.entries);
  useEffect(() => {
    setEntries(outbox.entries);
    return outbox.follow(() => setEntries(outbox.entries));
  }, []);
  return entries;
}
