import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../api/client.ts';
import { ask } from './asking.ts';

export type Session = Answer<'session'>;

let session: Session | null = null;
const listeners = new Set<(session: Session | null) => void>();

/** Who is asking and what they may do, followed; null until it is known, or where the room does not answer. */
export function useSession(): Session | null {
  const [mine, setMine] = useState(session);
  useEffect(() => {
    listeners.add(setMine);
    setMine(session);
    return () => void listeners.delete(setMine);
  }, []);
  return mine;
}

/** Tells all followers of a session: the answer of signing in or out. */
export function setSession(changed: Session | null): void {
  session = changed;
  for (const listener of listeners) listener(changed);
}

export async function loadSession(): Promise<void> {
  // Without an answer the page says so itself, when it asks for something.
  setSession(await ask('session').catch(() => null));
}

/** Whether the reader may correct and add. */
export function useMayEdit(): boolean {
  return useSession()?.role === 'editor';
}
