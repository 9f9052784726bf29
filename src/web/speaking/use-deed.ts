import { useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import { type Failure, failureOf } from '../asking.ts';
import { type HandAsked, useHand } from '../correcting/hand.tsx';

/** Something that changes the record, by whoever has said who they are. */
export interface Deed {
  readonly hand: HandAsked;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Asks who corrects where it is not known, does it, and says so. Nothing is done where the question is left. */
  readonly run: (doing: (by: string) => Promise<string>) => Promise<void>;
}

export function useDeed(): Deed {
  const hand = useHand();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (doing: (by: string) => Promise<string>) => {
    const by = await hand.ask();
    if (by === null) return;
    setBusy(true);
    setFailure(null);
    try {
      announce(await doing(by));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { hand, busy, failure, run };
}
