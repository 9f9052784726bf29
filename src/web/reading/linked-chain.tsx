import { Chain, type ChainLink } from '../parts/chain.tsx';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { chainOf, type Readable } from './readable.ts';

/** On whose word a statement stands, each a link to what else the record has of them: *The Lantern ← Anna Ruiz*. */
export function LinkedChain({
  readable,
  statement,
}: {
  readonly readable: Readable;
  readonly statement: string;
}) {
  return <Chain of={linksOf(readable, statement)} />;
}

function linksOf(readable: Readable, statement: string): ChainLink[] {
  const { reading, ties } = readable;
  const { outlet } = reading.report;
  return [
    {
      name: outlet ?? strings.statement.unknownOutlet,
      href: outlet && ties ? to.reports({ outlet }) : null,
    },
    ...chainOf(readable, statement).map(({ speaker }) => {
      const person = speaker?.id == null ? undefined : ties?.people[speaker.id];
      return { name: speaker?.name ?? null, href: person === undefined ? null : to.speaker(person) };
    }),
  ];
}
