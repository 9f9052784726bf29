import { Problem } from '../parts/states.tsx';
import { strings } from '../strings/en.ts';
import type { Sent } from './outbox.ts';

interface SentListProps {
  readonly entries: readonly Sent[];
  /** Puts a refused one on the desk again, with its draft. */
  readonly reopen: (sent: Sent) => void;
  /** Gives a refused one up. */
  readonly giveUp: (sent: Sent) => void;
}

/** Decisions that the record refused, or that it would not take back: nothing goes missing in silence. */
export function RefusedList({ entries, reopen, giveUp }: SentListProps) {
  const failed = failedOf(entries);
  const { review } = strings;
  if (failed.length === 0) return null;
  return (
    <section id="refused" class="review-refused" tabIndex={-1} aria-label={review.refused}>
      {failed.map((sent) => (
        <div key={sent.key} class="review-refused-one">
          <p>
            <strong>{sent.state === 'saved' ? review.notTakenBack : review.notSaved}</strong> {sent.title}
          </p>
          {sent.failure && <Problem failure={sent.failure} />}
          {sent.state === 'refused' && (
            <p class="actions">
              <button type="button" class="button-main" onClick={() => reopen(sent)}>
                {review.reopen}
              </button>
              <button type="button" onClick={() => giveUp(sent)}>
                {review.giveUp}
              </button>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Those that are not as somebody wanted them. */
export const failedOf = (entries: readonly Sent[]) =>
  entries.filter(({ failure, state }) => failure && state !== 'taken-back');

/** The last decision, so that it shows what `u` takes back. */
export function LastDone({ entries }: Pick<SentListProps, 'entries'>) {
  const last = entries.findLast(({ state }) => state !== 'refused');
  const { review } = strings;
  if (!last) return null;
  return (
    <p class="review-last soft" aria-hidden="true">
      {review.states[last.state](review.deeds[last.deed])} {last.title}
    </p>
  );
}
