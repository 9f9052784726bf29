import { useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { type Failure, failureOf } from '../asking.ts';
import type { Batch } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { keepLabel } from './batch-labels.ts';

/** Sends something to be added, under a label for the list. Whether it was taken: if not, the form keeps what it has. */
export type Send = (sent: () => Promise<Batch>, label: string) => Promise<boolean>;

/** One at a time; what was taken last, or what was wrong with it. */
export function useSending(put: (batch: Batch) => void) {
  const [sending, setSending] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send: Send = async (sent, label) => {
    setSending(label);
    setFailure(null);
    setTaken(null);
    announce(strings.add.sending(label));
    try {
      const batch = await sent();
      keepLabel(batch.id, label);
      put(batch);
      setTaken(label);
      announce(strings.add.taken(label));
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setSending(null);
    }
  };
  return { send, sending, taken, failure };
}
