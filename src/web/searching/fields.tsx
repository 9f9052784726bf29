import { strings } from '../strings/en.ts';
import { FieldError } from './field-error.tsx';
import { CHOICES, type ChoiceName, type Filter, type FilterName } from './filter.ts';
import { useTyped } from './use-typed.ts';
import { valueText } from './value-text.ts';

interface FieldsProps {
  readonly filter: Filter;
  readonly errors: Partial<Record<FilterName, string>>;
  /** A value that is still being typed. */
  readonly onTyped: (name: FilterName, value: string) => void;
  /** A value that was chosen. */
  readonly onChosen: (name: FilterName, value: string) => void;
}

const TYPED = ['speaker', 'addressee', 'target', 'outlet'] as const;
const DAYS = ['from', 'to'] as const;

/** Every filter but the words, as fields. */
export function Fields({ filter, errors, onTyped, onChosen }: FieldsProps) {
  return (
    <form
      class="find-fields"
      aria-label={strings.find.filters}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {TYPED.map((name) => (
        <TextField
          key={name}
          name={name}
          value={filter[name] ?? ''}
          error={errors[name]}
          onText={(value) => onTyped(name, value)}
        />
      ))}
      {(Object.keys(CHOICES) as ChoiceName[]).map((name) => (
        <Choice
          key={name}
          name={name}
          value={filter[name] ?? ''}
          error={errors[name]}
          onChosen={(value) => onChosen(name, value)}
        />
      ))}
      {DAYS.map((name) => (
        <DayField
          key={name}
          name={name}
          value={filter[name] ?? ''}
          error={errors[name]}
          onDay={(value) => onChosen(name, value)}
        />
      ))}
    </form>
  );
}

interface FieldProps {
  readonly name: FilterName;
  readonly value: string;
  readonly error: string | undefined;
}

const described = ({ name, error }: FieldProps) => ({
  'aria-invalid': error !== undefined,
  'aria-describedby': error === undefined ? undefined : `find-error-${name}`,
});

function TextField(props: FieldProps & { readonly onText: (value: string) => void }) {
  const { text, type, done } = useTyped(props.value, props.onText);
  return (
    <div class="find-field">
      <label class="field">
        <span>{strings.find.names[props.name]}</span>
        <input
          type="text"
          value={text}
          maxLength={500}
          autocomplete="off"
          spellcheck={false}
          {...described(props)}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={done}
        />
      </label>
      <FieldError name={props.name} error={props.error} />
    </div>
  );
}

function Choice(
  props: FieldProps & { readonly name: ChoiceName; readonly onChosen: (value: string) => void },
) {
  const { name, value, error, onChosen } = props;
  return (
    <div class="find-field">
      <label class="field">
        <span>{strings.find.names[name]}</span>
        <select
          value={value}
          {...described(props)}
          onChange={({ currentTarget }) => onChosen(currentTarget.value)}
        >
          <option value="">{strings.find.any}</option>
          {CHOICES[name].map((one) => (
            <option key={one} value={one}>
              {valueText(name, one)}
            </option>
          ))}
        </select>
      </label>
      <FieldError name={name} error={error} />
    </div>
  );
}

function DayField(props: FieldProps & { readonly onDay: (value: string) => void }) {
  const { name, value, error, onDay } = props;
  return (
    <div class="find-field">
      <label class="field">
        <span>{strings.find.names[name]}</span>
        <input
          type="date"
          value={value}
          {...described(props)}
          // A year that is being typed has four digits from the first on: 0002 is none that anybody means.
          onChange={({ currentTarget }) => {
            if (currentTarget.value === '' || currentTarget.value >= '1000') onDay(currentTarget.value);
          }}
        />
      </label>
      <FieldError name={name} error={error} />
    </div>
  );
}
