import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { strings } from '../strings/en.ts';
import { FieldError } from './field-error.tsx';
import { useTyped } from './use-typed.ts';

interface WordsFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onWords: (words: string) => void;
  /** Goes on to the results. */
  readonly onDown: () => void;
}

/** The field for words of the content: results come while it is typed in. `/` goes here, arrow down to the results. */
export function WordsField({ value, error, onWords, onDown }: WordsFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { text, type, done } = useTyped(value, onWords);
  const press = useWordsKeys(field, done, onDown);
  return (
    <search class="find-words" aria-label={strings.find.wordsSearch}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <label class="field">
          <span>{strings.find.words}</span>
          <input
            ref={field}
            type="search"
            value={text}
            maxLength={500}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : 'find-error-words'}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={press}
          />
        </label>
        <FieldError name="words" error={error} />
      </form>
      <WordHelp />
    </search>
  );
}

/** `/` goes to the field; in it, arrow down goes on to the results and Escape leaves it. */
function useWordsKeys(field: RefObject<HTMLInputElement | null>, done: () => void, onDown: () => void) {
  const shortcuts = useMemo(
    (): Shortcut[] => [{ keys: '/', does: strings.find.toWords, run: () => field.current?.select() }],
    [field],
  );
  useKeys(shortcuts);
  return (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      done();
      onDown();
    } else if (event.key === 'Escape') field.current?.blur();
    else return;
    // By itself, Escape would empty the field.
    event.preventDefault();
  };
}

/** How to ask for words, with an example of each way. */
function WordHelp() {
  return (
    <details class="find-help">
      <summary>{strings.find.help}</summary>
      <dl>
        {strings.find.helpLines.map(([typed, finds]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
