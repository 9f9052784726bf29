import { dayText } from '../day.ts';
import { Day } from '../parts/day.tsx';
import { CHOICES, type ChoiceName } from '../searching/filter.ts';
import { valueText } from '../searching/value-text.ts';
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
  const { fields } = strings.statementPage;
  return (
    <dl class="history-what">
      {what.map(({ field, machine, corrected }) => (
        <div key={field}>
          <dt>{(fields as Record<string, string>)[field] ?? field}</dt>
          <dd>
            <del>{textOf(field, machine)}</del> <ins>{textOf(field, corrected)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The log writes values as the record has them; people read them by their labels. */
function textOf(field: string, value: string | null): string {
  if (value === null) return strings.statementPage.notTold;
  if (field === 'saidAt') return dayText(value);
  if (field === 'polarity') return strings.polarities[value as keyof typeof strings.polarities] ?? value;
  return isLabelled(field) ? valueText(field, value) : value;
}

const isLabelled = (field: string): field is ChoiceName => field in CHOICES;
