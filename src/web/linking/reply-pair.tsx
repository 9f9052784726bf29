import { Day } from '../parts/day.tsx';
import { to } from '../places.ts';
import type { Reply } from '../shapes.ts';
import { strings } from '../strings/en.ts';

interface ReplyPairProps {
  readonly reply: Reply;
  /** Number of the statement that is looked at, if one is. */
  readonly here?: number;
}

/** What was said, and beside it the answer. */
export function ReplyPair({ reply, here }: ReplyPairProps) {
  const { how, knownBy, confidence, answer, answered } = reply;
  return (
    <article class="pair">
      <Side side={answered} here={here} />
      <p class="pair-how">
        <span class="pair-arrow" aria-hidden="true" />
        <span>
          <strong>{strings.answers[how]}</strong>{' '}
          <small class="soft">
            {strings.linking.known(strings.ties[knownBy] ?? knownBy, strings.percent(confidence))}
          </small>
        </span>
      </p>
      <Side side={answer} here={here} main />
    </article>
  );
}

interface SideProps {
  readonly side: Reply['answer'];
  readonly here: number | undefined;
  readonly main?: boolean;
}

function Side({ side: { id, report, speaker, content, day, outlet }, here, main = false }: SideProps) {
  return (
    <div class="pair-side">
      <p class="statement-head">
        <strong class="speaker">{speaker ?? strings.statement.unknownSpeaker}</strong>
        {id === here && <span class="badge">{strings.linking.here}</span>}
      </p>
      <blockquote class="content">
        {id === here ? (
          content
        ) : (
          <a class={main ? 'main-link' : undefined} href={to.statement(id)}>
            {content}
          </a>
        )}
      </blockquote>
      <p class="statement-foot">
        <Day value={day} />
        <a href={to.report(report, id)}>{outlet ?? strings.statement.unknownOutlet}</a>
      </p>
    </div>
  );
}
