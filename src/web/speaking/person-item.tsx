import type { ComponentChildren } from 'preact';
import { Days } from '../parts/day.tsx';
import { to } from '../places.ts';
import type { Person } from '../shapes.ts';
import { strings } from '../strings/en.ts';

interface PersonItemProps {
  readonly person: Person;
  /** What can be done with them. */
  readonly children?: ComponentChildren;
}

/** Somebody in a list: the name, what is known of them, how much they say and when. */
export function PersonItem({ person, children }: PersonItemProps) {
  const { id, name, kind, traits, statements, reports, from, to: last } = person;
  return (
    <article class="statement person-item">
      <div>
        <p class="statement-head">
          <strong class="speaker">
            <a class="main-link" href={to.speaker(id)}>
              {name}
            </a>
          </strong>
          <span class="badge">{strings.kinds[kind]}</span>
        </p>
        {traits && <p>{traits}</p>}
        <p class="statement-foot">
          <span>{strings.count.statements(statements)}</span>
          <span>{strings.count.reports(reports)}</span>
          {(from !== null || last !== null) && <Days from={from} to={last} />}
        </p>
      </div>
      {children}
    </article>
  );
}
