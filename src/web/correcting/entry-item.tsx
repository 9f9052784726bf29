import type { ComponentChildren } from 'preact';
import { dayText } from '../day.ts';
import { to } from '../places.ts';
import type { Entry } from '../shapes.ts';
import { strings } from '../strings/en.ts';

interface EntryItemProps {
  readonly entry: Entry;
  /** Whether to link to the statement and the report that it is about. */
  readonly links?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** An entry of the log: who corrected what, when and why, and whether it holds. */
export function EntryItem({ entry, links = false, children }: EntryItemProps) {
  const { number, at, by, why, kind, what, state, lost } = entry;
  const { entries, corrections } = strings;
  // Of what was added, only what was said.
  const said = kind === 'add' ? what.filter(({ corrected }) => corrected !== null) : what;
  const gone = state === 'taken back';
  return (
    <article class={gone ? 'entry entry-gone' : 'entry'} aria-label={corrections.entry(number)}>
      <p class="entry-head">
        <span class="soft">{number}</span>
        <strong>{entries[kind]}</strong>
        <span>{corrections.by(by)}</span>
        <time class="soft" dateTime={at}>
          {dayText(at)}
        </time>
        <span class={lost ? 'badge badge-notice' : 'badge'}>{corrections.states[state] ?? state}</span>
        {links && <Links entry={entry} />}
      </p>
      <ul class="plain entry-what">
        {said.map(({ field, machine, corrected }) => (
          <li key={field}>
            <What field={field} machine={machine} corrected={corrected} />
          </li>
        ))}
      </ul>
      {why !== null && <p class="entry-why">{corrections.why(why)}</p>}
      {children}
    </article>
  );
}

function Links({ entry: { statement, report } }: Pick<EntryItemProps, 'entry'>) {
  const { corrections } = strings;
  return (
    <>
      {statement !== null && statement > 0 && (
        <a class="main-link" href={to.statement(statement)}>
          {corrections.statement(statement)}
        </a>
      )}
      {report !== null && (
        <a href={to.report(report, statement ?? undefined)}>{corrections.report(report)}</a>
      )}
    </>
  );
}

type WhatProps = Entry['what'][number];

/** *Speaker: coastguard → Ines Calder*; said in words for whoever hears it. */
function What({ field, machine, corrected }: WhatProps) {
  const { corrections } = strings;
  const [was, now] = [valueText(field, machine), valueText(field, corrected)];
  const label = (corrections.fields as Record<string, string>)[field];
  if (field === 'accept' || field === 'reject')
    return <q class="entry-words">{machine ?? corrections.nothing}</q>;
  return (
    <>
      {label && <span class="soft">{label}: </span>}
      {machine !== null && (
        <>
          <del class="entry-words">{was}</del>
          <span aria-hidden="true"> → </span>
          <span class="unseen"> {corrections.became} </span>
        </>
      )}
      <ins class="entry-words">{now}</ins>
    </>
  );
}

/** A value by its name on the page, where it has one. */
function valueText(field: string, value: string | null): string {
  if (value === null) return strings.corrections.nothing;
  const { acts, channels, manners, certainties, polarities } = strings;
  const labels: Record<string, Readonly<Record<string, string>>> = {
    act: acts,
    channel: channels,
    manner: manners,
    certainty: certainties,
    polarity: polarities,
  };
  return labels[field]?.[value] ?? (field === 'saidAt' ? dayText(value) : value);
}
