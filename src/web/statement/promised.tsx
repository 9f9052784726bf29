import { Day } from '../parts/day.tsx';
import type { StatementAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { wordsAt } from './stretches.ts';

/** What somebody is to do, by this statement, and by when. */
export function Promised({ answer: { statement, context } }: { readonly answer: StatementAnswer }) {
  if (statement.commitments.length === 0) return null;
  return (
    <section>
      <h2>{strings.pages.commitments}</h2>
      <ul>
        {statement.commitments.map(({ actor, action, due }) => (
          <li key={JSON.stringify(action)}>
            <strong class="speaker">{actor?.name ?? strings.linking.noActor}</strong>:{' '}
            <span class="known-words">{wordsAt(context, action)}</span>,{' '}
            {strings.linking.dueDate.toLowerCase()} <Day value={due} />
          </li>
        ))}
      </ul>
    </section>
  );
}
