import { useState } from 'preact/hooks';
import { Day } from '../parts/day.tsx';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Commitment } from '../shapes.ts';
import { wordsAt } from '../statement/stretches.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** Who is to do what by when, who says so, and what was said about it later. */
export function CommitmentItem({ commitment }: { readonly commitment: Commitment }) {
  const { statement, report, actor, action, due, speaker, day, outlet, bearing } = commitment;
  return (
    <article class="statement commitment">
      <p class="commitment-due">
        <span class="soft small">{strings.linking.dueDate}</span> <Day value={due} />
      </p>
      <div>
        <p class="statement-head">
          <strong class={actor === null ? 'speaker speaker-unknown' : 'speaker'}>
            {actor ?? strings.linking.noActor}
          </strong>
        </p>
        <blockquote class="content">
          <a class="main-link" href={to.statement(statement)}>
            {action}
          </a>
        </blockquote>
        <p class="statement-foot">
          <span>{strings.linking.saidBy(speaker ?? strings.statement.unknownSpeaker)}</span>
          <Day value={day} />
          <a href={to.report(report, statement)}>{outlet ?? strings.statement.unknownOutlet}</a>
        </p>
        {bearing.length > 0 && <Bearing statements={bearing} />}
      </div>
    </article>
  );
}

/** Later statements that bear on a commitment shown, at most; a list of them is no place to read on. */
const MOST = 12;

function Bearing({ statements }: { readonly statements: readonly number[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="bearing" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{strings.linking.bearing(strings.count.statements(statements.length))}</summary>
      <ul class="plain">
        {open && statements.slice(0, MOST).map((id) => <Later key={id} id={id} />)}
        {statements.length > MOST && <li>{strings.find.more(statements.length - MOST)}</li>}
      </ul>
    </details>
  );
}

/** A later statement in a line, looked up when the list is unfolded. */
function Later({ id }: { readonly id: number }) {
  const found = useAnswer('statement', { params: { statement: id } });
  return (
    <li>
      <Shown of={found} lines={1}>
        {({ statement, context, report }) => (
          <p class="later">
            <strong class="speaker">{statement.speaker?.name ?? strings.statement.unknownSpeaker}</strong>{' '}
            {strings.acts[statement.act].toLowerCase()}{' '}
            <a href={to.statement(id)}>{wordsAt(context, statement.content)}</a>{' '}
            <span class="soft">
              {report.outlet ?? strings.statement.unknownOutlet}, <Day value={report.published} />
            </span>
          </p>
        )}
      </Shown>
    </li>
  );
}
