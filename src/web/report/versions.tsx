import { useState } from 'preact/hooks';
import type { Answer } from '../../api/client.ts';
import { dayText } from '../day.ts';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Report } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

type Diff = Answer<'versions'>['items'][number];

/** Other versions of a report, and what each changed; asked for when opened. */
export function Versions({ report: { id, previous, next } }: { readonly report: Report }) {
  const [open, setOpen] = useState(false);
  const versions = useAnswer('versions', open ? { params: { report: id } } : null);
  if (previous === null && next === null) return null;
  return (
    <>
      <p class="report-line">
        {next !== null && <span class="badge badge-notice">{strings.report.older}</span>}
        {previous !== null && <a href={to.report(previous)}>{strings.report.previousVersion}</a>}
        {next !== null && <a href={to.report(next)}>{strings.report.nextVersion}</a>}
      </p>
      <details class="versions screen-only" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{strings.report.changed}</summary>
        {open && (
          <Shown of={versions}>
            {({ items }) => items.map((diff) => <VersionDiff key={diff.to.id} diff={diff} />)}
          </Shown>
        )}
      </details>
    </>
  );
}

function VersionDiff({ diff: { from, to: later, changes } }: { readonly diff: Diff }) {
  const name = ({ id, published, added }: Diff['from']) =>
    `${dayText(published ?? added.slice(0, 10))} (${id})`;
  return (
    <section>
      <h3>{strings.report.versionOf(name(from), name(later))}</h3>
      {changes.every(({ kind }) => kind === 'same') && <p class="soft">{strings.report.sameText}</p>}
      <p class="prose version-text">
        {changes.map(({ kind, text }, index) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: changes have no other order.
          if (kind === 'dropped') return <del key={index}>{text}</del>;
          if (kind === 'added') return <ins key={index}>{text}</ins>;
          return <span key={index}>{shortened(text)}</span>;
          // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
        })}
      </p>
    </section>
  );
}

/** Of a long stretch that stayed the same, its two ends are enough. */
function shortened(text: string): string {
  return text.length > 600 ? `${text.slice(0, 250)} […] ${text.slice(-250)}` : text;
}
