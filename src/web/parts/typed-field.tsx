import type { Typed } from '../searching/use-typed.ts';

interface TypedFieldProps {
  readonly label: string;
  /** What stands in it, and what to call when somebody types. */
  readonly typed: Pick<Typed, 'text' | 'type'>;
  /** Characters that it takes. */
  readonly maxLength: number;
  /** Classes beside `field`. */
  readonly class?: string;
  /** False for names, which no dictionary has. */
  readonly spellcheck?: boolean;
}

/** A search field with its label, whose words count while they are typed (see `useTyped`). */
export function TypedField({ label, typed, maxLength, class: more, spellcheck }: TypedFieldProps) {
  return (
    <label class={more ? `field ${more}` : 'field'}>
      <span>{label}</span>
      <input
        type="search"
        value={typed.text}
        maxLength={maxLength}
        autocomplete="off"
        {...(spellcheck === undefined ? {} : { spellcheck })}
        onInput={({ currentTarget }) => typed.type(currentTarget.value)}
      />
    </label>
  );
}
