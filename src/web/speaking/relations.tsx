import { useMemo } from 'preact/hooks';
import { NetworkFigure } from '../network/network-figure.tsx';
import type { Network } from '../network/ties.ts';
import { to } from '../places.ts';
import type { Speaker } from '../shapes.ts';
import { strings } from '../strings/en.ts';

type Relation = Speaker['answering'][number];

/** Whom somebody answers and who answers them: drawn, and as lists. */
export function Relations({ card }: { readonly card: Speaker }) {
  const network = useMemo(() => networkAround(card), [card]);
  const { speakers } = strings;
  const { id } = card.person;
  if (card.answering.length === 0 && card.answeredBy.length === 0) return null;
  return (
    <section>
      <h2>{speakers.relations}</h2>
      <div class="columns">
        <RelationList title={speakers.answering} relations={card.answering} person={id} />
        <RelationList title={speakers.answeredBy} relations={card.answeredBy} person={id} />
      </div>
      {network.answers.length > 0 && (
        <NetworkFigure title={speakers.around(card.person.name)} network={network} centre={id} />
      )}
      <p class="actions">
        <a href={to.network({ person: id })}>{speakers.network}</a>
        <a href={to.replies({ person: id })}>{speakers.replies}</a>
      </p>
    </section>
  );
}

interface RelationListProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly person: number;
}

function RelationList({ title, relations, person }: RelationListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {relations.length === 0 ? (
        <p class="soft">{strings.speakers.nobodyElse}</p>
      ) : (
        <ul class="plain">
          {relations.map(({ person: other, name, how, count }) => (
            <li key={`${other} ${how}`}>
              {other === null ? (
                <span class="speaker-unknown">{strings.speakers.notNamed}</span>
              ) : (
                <a href={to.speaker(other)}>{name}</a>
              )}{' '}
              <a class="soft" href={to.replies({ person, how })}>
                {strings.network.tie(strings.answers[how], count)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The ties of one, as a small network; whoever the record does not name is not in it. */
function networkAround({ person, answering, answeredBy }: Speaker): Network {
  const people = new Map([[person.id, { id: person.id, name: person.name, kind: person.kind }]]);
  const answers: Network['answers'][number][] = [];
  const add = (relations: readonly Relation[], tie: (other: number) => { from: number; to: number }) => {
    for (const { person: other, name, how, count } of relations) {
      if (other === null || other === person.id) continue;
      people.set(other, { id: other, name: name ?? '', kind: 'unknown' });
      answers.push({ ...tie(other), how, count });
    }
  };
  add(answering, (other) => ({ from: person.id, to: other }));
  add(answeredBy, (other) => ({ from: other, to: person.id }));
  return { people: [...people.values()], answers: answers.toSorted((a, b) => b.count - a.count) };
}
