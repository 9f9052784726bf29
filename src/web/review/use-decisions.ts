import { useState } from 'preact/hooks';
import { announce } from '../announcing.ts';
import type { HandAsked } from '../correcting/hand.tsx';
import { strings } from '../strings/en.ts';
import type { Draft } from './draft.ts';
import { forgetDraft, keepDraft } from './kept-drafts.ts';
import type { Deed, Sent } from './outbox.ts';
import type { ReviewPlace } from './places.ts';
import { forgetReports } from './subjects.ts';
import { titleOf } from './title.ts';
import { outbox } from './use-outbox.ts';

interface Surroundings {
  readonly hand: HandAsked;
  /** Text of the report on the desk. */
  readonly text: string;
  /** The statement to go back to when one is added. */
  readonly back: number | undefined;
  readonly go: (to: ReviewPlace) => void;
  readonly goOn: () => void;
  /** Fetches what is on the desk anew. */
  readonly again: () => void;
}

/** What can be done with a draft: sent, or taken back again. `round` changes where the desk is to begin afresh. */
export function useDecisions({ hand, text, back, go, goOn, again }: Surroundings) {
  const [round, setRound] = useState(0);
  const settled = ({ failure }: Sent) => {
    forgetReports();
    again();
    if (failure) announce(`${strings.review.notSaved} ${failure.detail}`);
  };
  const decide = async (deed: Deed, draft: Draft, why: string | null) => {
    const by = await hand.ask();
    if (by === null) return false;
    forgetDraft(draft);
    const sending = outbox.send({ deed, draft, why, title: titleOf(draft, text) }, by);
    if (draft.statement !== null) goOn();
    else if (back !== undefined) go({ statement: back });
    if (draft.statement === null) announce(strings.review.deeds.add);
    setRound((before) => before + 1);
    void sending.then(settled);
    return true;
  };
  const reopen = ({ key, draft }: Sent) => {
    outbox.drop(key);
    keepDraft(draft);
    setRound((before) => before + 1);
    const { report, statement } = draft;
    go(statement === null ? { report, statement: back } : { statement });
  };
  const undo = async () => {
    const last = outbox.entries.findLast(({ state }) => state === 'saved' || state === 'sending');
    const by = last && (await hand.ask());
    if (!last || !by) return announce(strings.review.nothingToUndo);
    const sent = await outbox.takeBack(last.key, by);
    settled(sent);
    if (sent.state !== 'taken-back') return;
    announce(strings.review.states['taken-back'](strings.review.deeds[last.deed]));
    // One that was added is gone: its draft comes back.
    if (last.draft.statement === null) reopen(sent);
    else go({ statement: last.draft.statement });
  };
  return { round, decide, undo, reopen };
}
