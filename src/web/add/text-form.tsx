import { useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { sendText, type TypedReport } from './sending.ts';
import type { Send } from './use-sending.ts';

const ABOUT = ['title', 'outlet', 'byline', 'published', 'url'] as const;
/** A report pasted as text, with what is known about it. */
export function TextForm({ send, sending }: { readonly send: Send; readonly sending: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const { add } = strings;
  const submit = async () => {
    const report = reportIn(new FormData(form.current!));
    const sent = await send(() => sendText(report), add.labelText(report.title ?? report.text));
    if (sent) form.current?.reset();
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{add.text}</span>
        <textarea name="text" required maxLength={5_000_000} rows={8} />
      </label>
      <div class="add-about">
        {ABOUT.map((name) => (
          <About key={name} name={name} />
        ))}
      </div>
      <p class="soft small">{add.textHint}</p>
      <button type="submit" class="button-main" disabled={sending}>
        {add.sendText}
      </button>
    </form>
  );
}

function About({ name }: { readonly name: (typeof ABOUT)[number] }) {
  const id = `add-${name}`;
  return (
    <div class="field">
      <span>
        <label for={id}>{strings.add.about[name]}</label>
      </span>
      {name === 'published' ? (
        <input id={id} name={name} type="date" />
      ) : name === 'url' ? (
        <input id={id} name={name} type="url" maxLength={2000} autocomplete="off" />
      ) : (
        <input id={id} name={name} maxLength={500} autocomplete="off" />
      )}
    </div>
  );
}

/** What was typed, without the fields that were left empty. */
function reportIn(form: FormData): TypedReport {
  const about = ABOUT.map((name) => [name, String(form.get(name) ?? '').trim()] as const);
  return {
    text: String(form.get('text')),
    ...Object.fromEntries(about.filter(([, value]) => value !== '')),
  };
}
