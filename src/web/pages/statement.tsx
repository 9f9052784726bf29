import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { type Shortcut, useKeys } from '../keys.ts';
import { ReplyPair } from '../linking/reply-pair.tsx';
import type { PageProps } from '../pages.ts';
import { ActBadge } from '../parts/act-badge.tsx';
import { Day } from '../parts/day.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import { navigate } from '../router.ts';
import { VersionItem } from '../sayings/version-item.tsx';
import type { StatementAnswer } from '../shapes.ts';
import { ChainLinks } from '../statement/chain-links.tsx';
import { FieldList } from '../statement/field-list.tsx';
import { History } from '../statement/history.tsx';
import { InContext } from '../statement/in-context.tsx';
import { Promised } from '../statement/promised.tsx';
import { wordsAt } from '../statement/stretches.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** One statement with everything known about it. */
export default function Statement({ params }: PageProps) {
  const answer = useAnswer('statement', { params: { statement: params['statement']! } });
  return (
    <>
      <Heading title={answer.answer ? titleOf(answer.answer) : strings.pages.statement} />
      <Shown of={answer}>{(statement) => <Contents answer={statement} />}</Shown>
    </>
  );
}

const titleOf = ({ statement: { speaker } }: StatementAnswer) =>
  strings.statementPage.title(speaker?.name ?? strings.statement.unknownSpeaker);

function Contents({ answer }: { readonly answer: StatementAnswer }) {
  const [lit, setLit] = useState<readonly Span[]>([]);
  const report = to.report(answer.report.id, answer.id);
  const shortcuts = useMemo(
    (): Shortcut[] => [{ keys: 'r', does: strings.statementPage.wholeReport, run: () => navigate(report) }],
    [report],
  );
  useKeys(shortcuts);
  return (
    <>
      <Lead answer={answer} />
      <div class="columns statement-columns">
        <section class="statement-context">
          <h2>{strings.statementPage.context}</h2>
          <InContext answer={answer} lit={lit} />
          <p>
            <a href={report} aria-keyshortcuts="r">
              {strings.statementPage.wholeReport}
            </a>
          </p>
        </section>
        <section>
          <h2>{strings.statementPage.known}</h2>
          <FieldList answer={answer} onLook={setLit} />
        </section>
      </div>
      <Promised answer={answer} />
      <Elsewhere answer={answer} />
      <Answers answer={answer} />
      <section>
        <h2>{strings.statementPage.corrections}</h2>
        <History entries={answer.corrections} />
      </section>
    </>
  );
}

/** The words, who reports them, and on whose word. */
function Lead({ answer }: { readonly answer: StatementAnswer }) {
  const { statement, report, context, machine } = answer;
  return (
    <>
      <blockquote class="prose lead">{wordsAt(context, statement.content)}</blockquote>
      <p class="lead-foot">
        <ActBadge act={statement.act} />
        {statement.polarity === 'negative' && (
          <span class="badge badge-notice">{strings.statement.notSaid}</span>
        )}
        {statement.certainty === 'hedged' && (
          <span class="badge badge-notice">{strings.statement.hedged}</span>
        )}
        {machine && <span class="badge badge-notice">{strings.statementPage.corrected}</span>}
        <ChainLinks answer={answer} />
        <span>
          <a href={to.report(report.id, answer.id)}>{report.title ?? strings.statement.untitled}</a>,{' '}
          <Day value={report.published} />
        </span>
        <Share />
      </p>
    </>
  );
}

function Elsewhere({ answer: { id, families } }: { readonly answer: StatementAnswer }) {
  if (families.length === 0) return null;
  return (
    <section>
      <h2>{strings.statementPage.elsewhereTitle}</h2>
      {families.map((family) => (
        <div key={family.id}>
          <ol class="plain">
            {family.members.map((member) => (
              <li key={member.id}>
                <VersionItem member={member} here={member.id === id} />
              </li>
            ))}
          </ol>
          <p>
            <a href={to.saying(family.id)}>{strings.statementPage.spread}</a>
          </p>
        </div>
      ))}
    </section>
  );
}

function Answers({ answer: { id, replies } }: { readonly answer: StatementAnswer }) {
  if (replies.length === 0) return null;
  return (
    <section>
      <h2>{strings.statementPage.answers}</h2>
      <ul class="plain">
        {replies.map((reply) => (
          <li key={`${reply.answer.id} ${reply.answered.id}`}>
            <ReplyPair reply={reply} here={id} />
          </li>
        ))}
      </ul>
      <p>
        <a href={to.replies({ statement: id })}>{strings.statementPage.allAnswers}</a>
      </p>
    </section>
  );
}
