import { strings } from '../strings/en.ts';
import { fieldId, WHY_KEY } from './field-keys.ts';
import { KeyCap } from './key-cap.tsx';

interface WhyFieldProps {
  readonly why: string;
  readonly setWhy: (why: string) => void;
}

/** Why something is decided so, for whoever reads the log. */
export function WhyField({ why, setWhy }: WhyFieldProps) {
  return (
    <div class="field">
      <span class="review-label">
        <label for={fieldId('why')}>{strings.review.fields.why}</label>
        <KeyCap name={WHY_KEY} />
      </span>
      <input
        id={fieldId('why')}
        aria-keyshortcuts={WHY_KEY}
        value={why}
        maxLength={1000}
        onInput={({ currentTarget }) => setWhy(currentTarget.value)}
      />
    </div>
  );
}
