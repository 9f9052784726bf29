import { Day } from '../parts/day.tsx';
import { to } from '../places.ts';
import type { Family } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { LikenessBadge } from './likeness.tsx';
import { stretchesOfKind, WordChanges } from './word-changes.tsx';

export type Member = Family['members'][number];

interface VersionItemProps {
  readonly member: Member;
  /** Whether it is the version of the statement that is looked at. */
  readonly here?: boolean;
}

/** A version of the same words: who has them, when, how they differ from the first, and what was cut. */
export function VersionItem({ member, here = false }: VersionItemProps) {
  const { id, report, likeness, speaker, day, outlet, title, published, changes } = member;
  const cut = stretchesOfKind(changes, 'dropped');
  return (
    <article class="statement">
      <p class="statement-head">
        <strong class="speaker">{outlet ?? strings.statement.unknownOutlet}</strong>
        <Day value={published} />
        <LikenessBadge likeness={likeness} />
        {here && <span class="badge">{strings.saying.here}</span>}
      </p>
      <blockquote class="content">
        <a class="main-link" href={to.statement(id)}>
          <WordChanges changes={changes} />
        </a>
      </blockquote>
      {likeness !== 'part' && likeness !== 'paraphrase' && cut.length > 0 && (
        <p class="small">{strings.saying.cut(cut)}</p>
      )}
      <p class="statement-foot">
        <span>{speaker ?? strings.statement.unknownSpeaker}</span>
        {day !== null && (
          <span>
            {strings.saying.said} <Day value={day} />
          </span>
        )}
        <a href={to.report(report, id)}>{title ?? strings.statement.untitled}</a>
      </p>
    </article>
  );
}
