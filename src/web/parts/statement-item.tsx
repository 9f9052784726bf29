import type { ComponentChildren } from 'preact';
import { to } from '../places.ts';
import type { Hit } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { ActBadge } from './act-badge.tsx';
import { Chain } from './chain.tsx';
import { Day, Days } from './day.tsx';

interface StatementItemProps {
  readonly hit: Hit;
  /** On whose word the outlet has it, from the outermost in, without outlet and speaker. */
  readonly chain?: readonly (string | null)[];
  /** Number of the speaker in the list of speakers, for a link. */
  readonly person?: number | null;
  /** The content with words marked, say. */
  readonly content?: ComponentChildren;
  /** How sure the machine is, where it matters. */
  readonly sureness?: boolean;
  /** What else belongs to it: buttons, notes. */
  readonly children?: ComponentChildren;
}

/** A statement in a list: who said what, doing what, how, when, and who reports it. */
export function StatementItem({
  hit,
  chain = [],
  person = hit.person,
  content,
  sureness,
  children,
}: StatementItemProps) {
  const { speaker, addressee, target, channel, act, manner, polarity, certainty } = hit;
  const name = speaker ?? strings.statement.unknownSpeaker;
  return (
    <article class="statement">
      <p class="statement-head">
        <strong class={speaker === null ? 'speaker speaker-unknown' : 'speaker'}>
          {person ? <a href={to.speaker(person)}>{name}</a> : name}
        </strong>
        {addressee && <span class="party">{strings.statement.to(addressee)}</span>}
        <ActBadge act={act} />
        {target && <span class="party">{strings.statement.about(target)}</span>}
        {polarity === 'negative' && <span class="badge badge-notice">{strings.statement.notSaid}</span>}
        {certainty === 'hedged' && <span class="badge badge-notice">{strings.statement.hedged}</span>}
        {sureness && <span class="badge">{strings.statement.confidence(hit.confidence)}</span>}
      </p>
      <blockquote class="content">
        <a class="main-link" href={to.statement(hit.id)}>
          {content ?? hit.content}
        </a>
      </blockquote>
      <p class="statement-foot">
        {hit.saidFrom !== null || hit.saidTo !== null ? (
          <Days from={hit.saidFrom} to={hit.saidTo} />
        ) : (
          <Day value={null} />
        )}
        {channel !== 'unknown' && <span>{strings.channels[channel]}</span>}
        <span>{strings.manners[manner]}</span>
        <Chain
          of={[
            hit.outlet ?? strings.statement.unknownOutlet,
            ...(chain.length > 0 ? [...chain, name] : []),
          ].map((one) => ({ name: one }))}
        />
        <a href={to.report(hit.report, hit.id)}>{hit.title ?? strings.statement.untitled}</a>
        {hit.published !== null && (
          <span>
            {strings.statement.published} <Day value={hit.published} />
          </span>
        )}
      </p>
      {children}
    </article>
  );
}
