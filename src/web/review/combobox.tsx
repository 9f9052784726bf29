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
  readonly describedBy?: string;
  readonly onType: (text: string) => void;
  readonly onPick: (choice: One) => void;
}

/** A field in which anything can be typed, with what is known beside it: the editable combobox of the ARIA patterns. */
export function Combobox<One extends Choice>(props: ComboboxProps<One>) {
  const { id, value, choices, placeholder, shortcut, listLabel, describedBy, onType, onPick } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const wanted = value.trim().toLowerCase();
  const fitting =
    typed && wanted !== '' ? choices.filter(({ label }) => label.toLowerCase().includes(wanted)) : choices;
  const shown = open && fitting.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(false);
  };
  const pick = (choice: One) => {
    onPick(choice);
    close();
  };
  /** Whether the key was for the list. */
  const press = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const last = fitting.length - 1;
      const down = shown && active < last ? active + 1 : 0;
      setActive(key === 'ArrowDown' ? down : shown && active > 0 ? active - 1 : last);
      setOpen(true);
      return true;
    }
    if (!shown || (key !== 'Escape' && (key !== 'Enter' || active < 0))) return false;
    if (key === 'Enter') pick(fitting[active]!);
    else close();
    return true;
  };
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
        aria-describedby={describedBy}
        value={value}
        maxLength={300}
        placeholder={placeholder}
        onInput={({ currentTarget }) => {
          setOpen(true);
          setTyped(true);
          setActive(-1);
          onType(currentTarget.value);
        }}
        onClick={() => setOpen(true)}
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
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as the pattern wants it.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
            <div
              key={choice.key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              ref={(element) => {
                if (index === active) element?.scrollIntoView({ block: 'nearest' });
              }}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(choice)}
            >
              {choice.label}
              {choice.hint && <small> {choice.hint}</small>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
