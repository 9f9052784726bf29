import { useId, useState } from 'preact/hooks';

/** Something that can be picked. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What tells it from others of that name. */
  readonly hint?: string;
}

interface ComboboxProps<One extends Choice> {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly One[];
  readonly placeholder?: string;
  readonly shortcut?: string;
  readonly listLabel: string;
  readonly onType: (text: string) => void;
  readonly onPick: (choice: One) => void;
}

/** A field in which anything can be typed, with what is known beside it: the editable combobox of the ARIA patterns. */
export function Combobox<One extends Choice>(props: ComboboxProps<One>) {
  const { id, value, placeholder, shortcut, listLabel, onType } = props;
  const list = useId();
  const { shown, fitting, active, open, type, close, pick, press } = useChoosing(props);
  return (
    <div class="combobox">
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        aria-keyshortcuts={shortcut}
        value={value}
        maxLength={300}
        placeholder={placeholder}
        onInput={({ currentTarget }) => {
          type();
          onType(currentTarget.value);
        }}
        onClick={open}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey || !press(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {shown && (
        <div id={list} role="listbox" aria-label={listLabel}>
          {fitting.map((choice, index) => (
            <Option
              key={choice.key}
              id={`${list}-${index}`}
              choice={choice}
              active={index === active}
              pick={() => pick(choice)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Which choices fit what is typed, whether they show, and which one the arrows have come to. */
function useChoosing<One extends Choice>({ value, choices, onPick }: ComboboxProps<One>) {
  const [state, setState] = useState({ open: false, typed: false, active: -1 });
  const { typed, active } = state;
  const wanted = value.trim().toLowerCase();
  const fitting =
    typed && wanted !== '' ? choices.filter(({ label }) => label.toLowerCase().includes(wanted)) : choices;
  const shown = state.open && fitting.length > 0;
  const close = () => setState({ open: false, typed: false, active: -1 });
  const pick = (choice: One) => {
    onPick(choice);
    close();
  };
  /** Whether the key was for the list. */
  const press = (key: string): boolean => {
    const last = fitting.length - 1;
    const down = shown && active < last ? active + 1 : 0;
    const up = shown && active > 0 ? active - 1 : last;
    if (key === 'ArrowDown') setState({ open: true, typed, active: down });
    else if (key === 'ArrowUp') setState({ open: true, typed, active: up });
    else if (shown && key === 'Escape') close();
    else if (shown && key === 'Enter' && active >= 0) pick(fitting[active]!);
    else return false;
    return true;
  };
  const open = () => setState({ ...state, open: true });
  const type = () => setState({ open: true, typed: true, active: -1 });
  return { shown, fitting, active, open, type, close, pick, press };
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly pick: () => void;
}

function Option({ id, choice: { label, hint }, active, pick }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as the pattern wants it.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
    <div
      id={id}
      role="option"
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
    >
      {label}
      {hint && <small> {hint}</small>}
    </div>
  );
}
