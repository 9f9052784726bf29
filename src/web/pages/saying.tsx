import type { PageProps } from '../pages.ts';
import { Day } from '../parts/day.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { Shown } from '../parts/states.tsx';
import { Spread } from '../sayings/spread.tsx';
import { VersionItem } from '../sayings/version-item.tsx';
import type { Family } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** Every version of the same words: who had them first, how they spread, and what each left out. */
export default function Saying({ params }: PageProps) {
  const family = useAnswer('family', { params: { family: params['family']! } });
  const first = family.answer?.members[0];
  return (
    <>
      <Heading title={first ? first.content.slice(0, 80) : strings.pages.saying}>
        {strings.pages.saying}
      </Heading>
      <Shown of={family}>{(answer) => <Contents family={answer} />}</Shown>
    </>
  );
}

function Contents({ family: { members } }: { readonly family: Family }) {
  const first = members[0]!;
  return (
    <>
      <blockquote class="prose lead">{first.content}</blockquote>
      <p class="lead-foot">
        <strong class="speaker">{first.speaker ?? strings.statement.unknownSpeaker}</strong>
        <span>
          {strings.saying.first(first.outlet ?? strings.statement.unknownOutlet)}{' '}
          <Day value={first.published ?? first.day} />
        </span>
        <Share />
      </p>
      <Spread members={members} />
      <section>
        <h2>{strings.saying.versions(strings.count.versions(members.length))}</h2>
        <p class="soft small">
          {strings.saying.compared} <del>{strings.saying.dropped}</del>, <ins>{strings.saying.added}</ins>.
        </p>
        <ol class="plain">
          {members.map((member) => (
            <li key={member.id}>
              <VersionItem member={member} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
