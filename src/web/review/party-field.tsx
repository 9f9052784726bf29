import { useMemo } from 'preact/hooks';
import type { Report } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { type Choice, Combobox } from './combobox.tsx';
import type { Named } from './draft.ts';
import { FIELD_KEYS, fieldId } from './field-keys.ts';
import { FieldLabel, type Labelled } from './field-label.tsx';

type PartyFieldProps = Labelled & {
  readonly field: 'speaker' | 'addressee' | 'target';
  readonly report: Report;
};

type Known = Choice & { readonly named: Named };

/** Somebody: one of the report's speakers, or any name, with what they are. */
export function PartyField({ field, report, ...labelled }: PartyFieldProps) {
  const { draft, set } = labelled.desk;
  const named = draft.values[field];
  const { review, kinds } = strings;
  const choices = useMemo(() => knownIn(report), [report]);
  const typed = (name: string) => {
    const known = choices.find(({ named: one }) => one.name === name);
    set(
      field,
      name === '' ? null : { name, kind: known ? known.named.kind : (named?.kind ?? null) },
      `${field} name`,
    );
  };
  return (
    <div class="field review-party">
      <FieldLabel field={field} {...labelled} />
      <div class="review-party-parts">
        <Combobox
          id={fieldId(field)}
          value={named?.name ?? ''}
          choices={choices}
          placeholder={review.nobody}
          shortcut={FIELD_KEYS[field]!}
          listLabel={review.speakersHere}
          onType={typed}
          onPick={({ named: one }) => set(field, one)}
        />
        <select
          aria-label={review.kindOf(review.fields[field])}
          disabled={named === null}
          value={named?.kind ?? ''}
          onChange={({ currentTarget }) =>
            named && set(field, { ...named, kind: (currentTarget.value || null) as Named['kind'] })
          }
        >
          <option value="">{review.kindUnset}</option>
          {Object.entries(kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Whom the report speaks of, each name and kind once. */
function knownIn({ reading }: Report): Known[] {
  const found = new Map<string, Known>();
  for (const { name, kind } of reading?.speakers ?? []) {
    const key = `${kind} ${name}`;
    found.set(key, { key, label: name, hint: strings.kinds[kind], named: { name, kind } });
  }
  return [...found.values()];
}
