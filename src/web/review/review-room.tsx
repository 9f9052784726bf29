import { type HandAsked, useHand } from '../correcting/hand.tsx';
import { Empty, Loading, Problem } from '../parts/states.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { DeskView } from './desk-view.tsx';
import { QueueList } from './queue-list.tsx';
import { failedOf, LastDone, RefusedList } from './sent-list.tsx';
import { outbox } from './use-outbox.ts';
import { useReview } from './use-review.ts';

/** The queue, and the desk on which one of it lies. */
export function ReviewRoom({ query }: { readonly query: URLSearchParams }) {
  const hand = useHand();
  const { queue, entries, place, subject, failure, again, deskKey, near, around, reopen } = useReview(
    query,
    hand,
  );
  const { review } = strings;
  const nothing = place === null && !queue.loading && !queue.failure;
  return (
    <div class="review">
      <div class="review-main">
        <HandLine hand={hand} />
        <RefusedList entries={entries} reopen={reopen} giveUp={({ key }) => outbox.drop(key)} />
        <LastDone entries={entries} />
        {failure && <Problem failure={failure} again={again} />}
        {subject ? (
          subject.report.reading ? (
            <DeskView
              key={deskKey}
              subject={subject}
              around={around}
              near={near}
              refused={failedOf(entries).length}
            />
          ) : (
            <Empty title={review.unread}>{subject.report.unread}</Empty>
          )
        ) : (
          place && !failure && <Loading lines={8} />
        )}
        {nothing && (
          <Empty title={review.done}>
            <p>{review.doneText}</p>
            <p class="actions">
              <a class="button" href={to.corrections()}>
                {strings.pages.corrections}
              </a>
            </p>
          </Empty>
        )}
      </div>
      {(queue.items.length > 0 || queue.failure) && (
        <QueueList queue={queue} current={place && 'statement' in place ? place.statement : null} />
      )}
      {hand.dialog}
    </div>
  );
}

function HandLine({ hand }: { readonly hand: HandAsked }) {
  const { review } = strings;
  return (
    <p class="review-hand">
      <span class="soft">{review.keysHint}</span>
      {hand.name !== null && (
        <span>
          {review.as(hand.name)}{' '}
          <button type="button" class="quiet" onClick={hand.change}>
            {review.changeHand}
          </button>
        </span>
      )}
    </p>
  );
}
