import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../parts/states.tsx';
import { strings } from '../strings/en.ts';
import type { Deed } from './use-deed.ts';

interface DeedFormProps {
  readonly deed: Deed;
  /** The heading, its id and its level. */
  readonly title: string;
  readonly id: string;
  readonly level: 'h2' | 'h3';
  readonly class: string;
  /** What the button says, and whether there is something to do. */
  readonly label: string;
  readonly ready?: boolean;
  /** Does it; `why` is null where nothing was given. */
  readonly run: (why: string | null) => void;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A change by hand that is about to be made: what it is (`children`), why, and a way out. Its heading has the focus. */
export function DeedForm(props: DeedFormProps) {
  const { deed, title, id, level: Title, label, ready = true, run, close, children } = props;
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { speakers } = strings;
  return (
    <form
      class={props.class}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!deed.busy && ready) run(why.trim() || null);
      }}
    >
      <Title id={id} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children}
      <label class="field">
        <span>{speakers.why}</span>
        <input value={why} maxLength={1000} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      {deed.failure && <Problem failure={deed.failure} />}
      <p class="actions">
        <button type="submit" class="button-main" disabled={deed.busy || !ready}>
          {label}
        </button>
        <button type="button" onClick={close}>
          {speakers.cancel}
        </button>
      </p>
      {deed.hand.dialog}
    </form>
  );
}
