import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import type { Field } from './draft.ts';
import { FIELD_KEYS, fieldId } from './field-keys.ts';
import { KeyCap } from './key-cap.tsx';
import type { Desk } from './use-desk.ts';

/** What every field is given. */
export interface Labelled {
  readonly desk: Desk;
  readonly changed: ReadonlySet<Field>;
  readonly wire: WireStatement | null;
}

type LabelProps = Pick<Labelled, 'changed' | 'wire'> & { readonly field: Field };

/** The name of a field, its key, how sure the machine is of it, and whether it is changed. */
export function FieldLabel({ field, changed, wire }: LabelProps) {
  const evidence = field in EVIDENCED ? wire?.evidence[EVIDENCED[field]!]?.at(-1) : undefined;
  const { review } = strings;
  return (
    <span class="review-label">
      <label for={fieldId(field)}>{review.fields[field]}</label>
      {FIELD_KEYS[field] && <KeyCap name={FIELD_KEYS[field]} />}
      {changed.has(field) ? (
        <span class="badge badge-notice">{review.changed}</span>
      ) : (
        evidence && (
          <small class="soft">
            {evidence.by === 'correction' ? review.byHand : review.sure(evidence.confidence)}
          </small>
        )
      )}
    </span>
  );
}

/** The evidence that speaks for a field. */
const EVIDENCED: Partial<Record<Field, keyof WireStatement['evidence']>> = {
  speaker: 'speaker',
  addressee: 'addressee',
  target: 'target',
  act: 'act',
  channel: 'channel',
  saidAt: 'saidAt',
  manner: 'attribution',
  certainty: 'certainty',
  polarity: 'polarity',
  parent: 'parent',
  answers: 'answers',
};
