import { useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { type Failure, failureOf } from '../asking.ts';
import type { Batch } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { keepLabel } from './batch-labels.ts';

/** Sends something to be added, under a label for the list. Whether it was taken: if not, the form keeps what it has. */
export type Send = (sent: () => Promise<Batch>, label: string) => Promise<boolean>;

/** One at a time, and what was wrong with the last. */
export function useSending(put: (batch: Batch) => void) {
  const [sending, setSending] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send: Send = async (sent, label) => {
    setSending(label);
    setFailure(null);
    announce(strings.add.sending(label));
    try {
      const batch = await sent();
      keepLabel(batch.id, label);
      put(batch);
      announce(strings.add.taken(label));
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setSending(null);
    }
  };
  return { send, sending, failure };
}
