import { Day } from '../parts/day.tsx';
import type { Entry } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** The corrections of a statement: who changed what from what, when and why. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <p class="soft">{strings.statementPage.noCorrections}</p>;
  return (
    <ol class="plain history">
      {entries.map((entry) => (
        <li key={entry.number}>
          <p class="statement-head">
            <strong>{strings.entries[entry.kind]}</strong>
            <span>{strings.statementPage.by(entry.by)}</span>
            <Day value={entry.at.slice(0, 16)} />
            {entry.state !== 'holds' && <span class="badge">{entry.state}</span>}
            {entry.lost && <span class="badge badge-notice">{strings.statementPage.lost}</span>}
          </p>
          {entry.why && <p class="history-why">{entry.why}</p>}
          <Changed what={entry.what} />
        </li>
      ))}
    </ol>
  );
}

function Changed({ what }: Pick<Entry, 'what'>) {
  if (what.length === 0) return null;
  const { notTold, fields } = strings.statementPage;
  return (
    <dl class="history-what">
      {what.map(({ field, machine, corrected }) => (
        <div key={field}>
          <dt>{(fields as Record<string, string>)[field] ?? field}</dt>
          <dd>
            <del>{machine ?? notTold}</del> <ins>{corrected ?? notTold}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
