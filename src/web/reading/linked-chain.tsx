import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { chainOf, type Readable } from './readable.ts';

interface Link {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
}

/** On whose word a statement stands, each a link to what else the record has of them: *The Lantern ← Anna Ruiz*. */
export function LinkedChain({
  readable,
  statement,
}: {
  readonly readable: Readable;
  readonly statement: string;
}) {
  return (
    <span class="chain">
      {linksOf(readable, statement).map(({ key, name, href }, index) => (
        <span key={key} class="chain-link">
          {index > 0 && (
            <span class="chain-arrow">
              <span aria-hidden="true"> ← </span>
              <span class="unseen"> {strings.statement.saidBy} </span>
            </span>
          )}
          {href ? <a href={href}>{name}</a> : name}
        </span>
      ))}
    </span>
  );
}

function linksOf(readable: Readable, statement: string): Link[] {
  const { reading, ties } = readable;
  const { outlet } = reading.report;
  return [
    {
      key: 'outlet',
      name: outlet ?? strings.statement.unknownOutlet,
      href: outlet && ties ? to.reports({ outlet }) : null,
    },
    ...chainOf(readable, statement).map(({ id, speaker }) => {
      const person = speaker?.id == null ? undefined : ties?.people[speaker.id];
      return {
        key: id,
        name: speaker?.name ?? strings.statement.unknownSpeaker,
        href: person === undefined ? null : to.speaker(person),
      };
    }),
  ];
}
