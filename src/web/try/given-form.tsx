import { useRef, useState } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { EXAMPLE } from './example.ts';
import { MOST, textOfFile } from './given-text.ts';

/** A text and what its reader knows about it, as the fields have it. */
export interface Given {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
}

interface GivenFormProps {
  readonly given: Given;
  /** Whether a text is being read. */
  readonly busy: boolean;
  readonly onChange: (given: Given) => void;
  readonly onRead: (given: Given) => void;
}

/** Where a text is pasted or dropped. */
export function GivenForm({ given, busy, onChange, onRead }: GivenFormProps) {
  const [complaint, setComplaint] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (changed: Partial<Given>) => {
    setComplaint(null);
    onChange({ ...given, ...changed });
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOfFile(file);
    if (text === null) setComplaint(strings.try.notText);
    else change({ text });
  };
  const read = (wanted: Given) => {
    const wrong = complaintAbout(wanted.text);
    setComplaint(wrong);
    if (wrong) field.current?.focus();
    else onRead(wanted);
  };
  return (
    <form
      class={over ? 'try-form try-over' : 'try-form'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read(given);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const words = event.dataTransfer?.getData('text/plain');
        if (event.dataTransfer?.files[0]) void open(event.dataTransfer.files[0]);
        else if (words) change({ text: words });
      }}
    >
      <label class="field">
        <span>{strings.try.text}</span>
        <textarea
          ref={field}
          name="text"
          rows={12}
          value={given.text}
          placeholder={strings.try.placeholder}
          aria-invalid={complaint !== null}
          aria-describedby={complaint === null ? undefined : 'try-complaint'}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      {complaint !== null && (
        <p id="try-complaint" class="field-error" role="alert">
          {complaint}
        </p>
      )}
      <KnownFields given={given} onChange={change} />
      <p class="actions">
        <button type="submit" class="button-main" disabled={busy}>
          {strings.try.read}
        </button>
        <OpenFile onOpen={open} />
        <button type="button" disabled={busy} onClick={() => read({ text: EXAMPLE.text, ...EXAMPLE.known })}>
          {strings.try.example}
        </button>
        <small class="soft">({strings.try.exampleHint})</small>
      </p>
    </form>
  );
}

function complaintAbout(text: string): string | null {
  if (text.trim() === '') return strings.try.empty;
  return text.length > MOST ? strings.try.tooLarge(strings.number(MOST / 1_000_000)) : null;
}

function OpenFile({ onOpen }: { readonly onOpen: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {strings.try.file}
      </button>
      <input
        ref={input}
        type="file"
        accept=".txt,.md,text/plain"
        hidden
        aria-label={strings.try.file}
        onChange={({ currentTarget }) => {
          onOpen(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function KnownFields({
  given,
  onChange,
}: {
  readonly given: Given;
  readonly onChange: (changed: Partial<Given>) => void;
}) {
  return (
    <details class="try-known" open={given.title !== '' || given.outlet !== '' || given.published !== ''}>
      <summary>{strings.try.details}</summary>
      <div class="filters">
        {(['outlet', 'title', 'published'] as const).map((name) => (
          <label key={name} class="field">
            <span>{strings.try[name]}</span>
            <input
              {...(name === 'published' ? { type: 'date' as const } : { type: 'text' as const })}
              name={name}
              value={given[name]}
              autocomplete="off"
              onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
