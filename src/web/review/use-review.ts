import { useEffect, useMemo, useRef } from 'preact/hooks';
import { announce } from '../announcing.ts';
import type { HandAsked } from '../correcting/hand.tsx';
import { navigate } from '../router.ts';
import type { Report } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Around } from './desk-view.tsx';
import { missedIn } from './draft.ts';
import { keepDraft } from './kept-drafts.ts';
import { placeIn, type ReviewPlace, reviewOf } from './places.ts';
import { fetchAhead, useSubject, type Wanted } from './subjects.ts';
import { useDecisions } from './use-decisions.ts';
import { outbox, useOutbox } from './use-outbox.ts';
import { type Queue, useQueue } from './use-queue.ts';

/** How many of the queue are fetched ahead. */
const AHEAD = 2;

/** Where the review is, and what its decisions do: send, and go on at once. */
export function useReview(query: URLSearchParams, hand: HandAsked) {
  const entries = useOutbox();
  const decided = useMemo(() => outbox.decided(), [entries]);
  const queue = useQueue(decided);
  const asked = placeIn(query);
  const place = placeFor(asked, queue);
  const { subject, failure, again } = useSubject(place);
  useEffect(() => {
    for (const { id } of nextOf(queue, place, AHEAD)) fetchAhead({ statement: id });
  }, [queue.items, place && 'statement' in place ? place.statement : null]);
  const { go, goOn, takeFocus } = useGoing(queue, place);
  const text = subject?.report.text ?? '';
  const { round, decide, undo, reopen } = useDecisions({
    hand,
    text,
    back: asked.statement,
    go,
    goOn,
    again,
  });
  const around: Around = {
    decide,
    skip: () => goOn(),
    previous: () => goOn(-1),
    undo: () => void undo(),
    add: ({ report, statement }, selection) => {
      if (selection) keepDraft(missedIn(report, selection));
      go({ report, statement: statement ?? undefined }, {});
    },
    leave: () => {
      if (!asked.report) return false;
      go({ statement: asked.statement });
      return true;
    },
    changed: again,
    takeFocus,
  };
  const deskKey = `${JSON.stringify(place)} ${round}`;
  const near = subject ? startIn(subject.report, asked.statement) : 0;
  return { queue, entries, place, subject, failure, again, deskKey, near, around, reopen };
}

/** Goes from one statement to another; the focus goes along. */
function useGoing(queue: Queue, place: Wanted | null) {
  const focusDue = useRef(false);
  const go = (to: ReviewPlace, how: { readonly replace?: boolean } = { replace: true }) => {
    focusDue.current = true;
    navigate(reviewOf(to), how);
  };
  const goOn = (by: 1 | -1 = 1) => {
    const next = by > 0 ? nextOf(queue, place, 1)[0] : previousOf(queue, place);
    announce(next ? strings.review.brief(next.speaker, next.content) : strings.review.noMore);
    if (next || by > 0) go({ statement: next?.id });
  };
  const takeFocus = () => {
    const due = focusDue.current;
    focusDue.current = false;
    return due;
  };
  return { go, goOn, takeFocus };
}

/** What lies on the desk: what the address names, else the least sure. */
function placeFor({ report, statement }: ReviewPlace, queue: Queue): Wanted | null {
  if (report !== undefined) return { report };
  const number = statement ?? queue.items[0]?.id;
  return number === undefined ? null : { statement: number };
}

/** Where a statement begins in its report, or the report does. */
function startIn({ reading, numbers }: Report, statement: number | undefined): number {
  const found = reading?.statements.find(({ id }) => numbers[id] === statement);
  return found?.content[0]?.start ?? 0;
}

/** Those behind the one on the desk; after the last come the first. */
function nextOf({ items }: Queue, place: Wanted | null, count: number) {
  const here = indexOf(items, place);
  return [...items.slice(here + 1), ...items.slice(0, Math.max(0, here))].slice(0, count);
}

function previousOf({ items }: Queue, place: Wanted | null) {
  const here = indexOf(items, place);
  return items[here <= 0 ? items.length - 1 : here - 1];
}

function indexOf(items: Queue['items'], place: Wanted | null): number {
  return place && 'statement' in place ? items.findIndex(({ id }) => id === place.statement) : -1;
}
