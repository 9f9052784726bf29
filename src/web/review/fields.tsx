import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { wordsIn } from '../../text/span.ts';
import { dayText } from '../day.ts';
import type { Report, WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { fieldsChanged, type Values } from './draft.ts';
import { FIELD_KEYS, fieldId } from './field-keys.ts';
import { FieldLabel, type Labelled } from './field-label.tsx';
import { PartyField } from './party-field.tsx';
import type { Desk } from './use-desk.ts';

interface FieldsProps {
  readonly desk: Desk;
  readonly report: Report;
  /** As the record has it now; null for a missed one. */
  readonly wire: WireStatement | null;
}

/** Everything that is said of a statement beside its spans, each in a field of its own. */
export function Fields({ desk, report, wire }: FieldsProps) {
  const { acts, channels, manners, certainties, polarities } = strings;
  const labelled = { desk, changed: useMemo(() => new Set(fieldsChanged(desk.draft)), [desk.draft]), wire };
  return (
    <div class="review-fields">
      <PartyField field="speaker" report={report} {...labelled} />
      <Choice field="act" labels={acts} {...labelled} />
      <SaidAt {...labelled} />
      <Choice field="channel" labels={channels} {...labelled} />
      <Choice field="manner" labels={manners} {...labelled} />
      <Choice field="certainty" labels={certainties} {...labelled} />
      <Choice field="polarity" labels={polarities} {...labelled} />
      <PartyField field="addressee" report={report} {...labelled} />
      <PartyField field="target" report={report} {...labelled} />
      <References report={report} {...labelled} />
    </div>
  );
}

type Chosen = 'act' | 'channel' | 'manner' | 'certainty' | 'polarity';

type ChoiceProps<Name extends Chosen> = Labelled & {
  readonly field: Name;
  readonly labels: Readonly<Record<Values[Name], string>>;
};

function Choice<Name extends Chosen>({ field, labels, ...labelled }: ChoiceProps<Name>) {
  const { draft, set } = labelled.desk;
  return (
    <div class="field">
      <FieldLabel field={field} {...labelled} />
      <select
        id={fieldId(field)}
        aria-keyshortcuts={FIELD_KEYS[field]}
        value={draft.values[field]}
        onChange={({ currentTarget }) => set(field, currentTarget.value as Values[Name])}
      >
        {Object.entries<string>(labels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function SaidAt(labelled: Labelled) {
  const { draft, set } = labelled.desk;
  const value = draft.values.saidAt ?? '';
  const { review } = strings;
  return (
    <div class="field">
      <FieldLabel field="saidAt" {...labelled} />
      <input
        id={fieldId('saidAt')}
        aria-keyshortcuts={FIELD_KEYS.saidAt}
        aria-describedby="said-at-hint"
        value={value}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => set('saidAt', currentTarget.value || null, 'saidAt')}
      />
      <small id="said-at-hint" class="soft">
        {value.trim() === '' ? review.saidAtHint : dayText(value.trim())}
      </small>
    </div>
  );
}

/** The statements of the report that this one may stand in or answer. */
function References({ report, ...labelled }: Labelled & Pick<FieldsProps, 'report'>) {
  const { statement } = labelled.desk.draft;
  const others = useMemo(() => othersOf(report, statement), [report, statement]);
  const options = [{ number: '', label: strings.review.none }, ...others].map(({ number, label }) => (
    <option key={number} value={number}>
      {label}
    </option>
  ));
  return (
    <>
      <ParentField options={options} {...labelled} />
      <AnswersField options={options} {...labelled} />
    </>
  );
}

type ReferenceProps = Labelled & { readonly options: ComponentChildren };

function ParentField({ options, ...labelled }: ReferenceProps) {
  const { draft, set } = labelled.desk;
  return (
    <div class="field">
      <FieldLabel field="parent" {...labelled} />
      <select
        id={fieldId('parent')}
        aria-keyshortcuts={FIELD_KEYS.parent}
        value={draft.values.parent ?? ''}
        onChange={({ currentTarget }) => set('parent', Number(currentTarget.value) || null)}
      >
        {options}
      </select>
    </div>
  );
}

function AnswersField({ options, ...labelled }: ReferenceProps) {
  const { draft, set } = labelled.desk;
  const { answers } = draft.values;
  const answer = (statement: number, how: Values['answers']) =>
    set('answers', statement ? { statement, how: how?.how ?? 'reply' } : null);
  return (
    <div class="field">
      <FieldLabel field="answers" {...labelled} />
      <select
        id={fieldId('answers')}
        aria-keyshortcuts={FIELD_KEYS.answers}
        value={answers?.statement ?? ''}
        onChange={({ currentTarget }) => answer(Number(currentTarget.value), answers)}
      >
        {options}
      </select>
      {answers && (
        <select
          aria-label={strings.review.how}
          value={answers.how}
          onChange={({ currentTarget }) =>
            set('answers', { ...answers, how: currentTarget.value as typeof answers.how })
          }
        >
          {Object.entries(strings.answers).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function othersOf({ reading, numbers, text }: Report, own: number | null) {
  return (reading?.statements ?? [])
    .map(({ id, speaker, content }) => ({
      number: numbers[id]!,
      label: strings.review.brief(speaker?.name ?? null, wordsIn(text, content)),
    }))
    .filter(({ number }) => number !== own);
}
