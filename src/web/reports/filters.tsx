import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { to } from '../places.ts';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

const FIELDS = ['words', 'outlet', 'from', 'to'] as const;
const DELAY = 250;

/** Fields that narrow the list of reports; what they say stands in the address. */
export function Filters({ query }: { readonly query: URLSearchParams }) {
  const outlets = useAnswer('outlets');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Whoever is writing is ahead of the address.
  useEffect(() => {
    const field = words.current;
    if (field && field !== document.activeElement) field.value = query.get('words') ?? '';
  }, [query]);
  const apply = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    const data = new FormData(form);
    changeQuery(Object.fromEntries(FIELDS.map((name) => [name, String(data.get(name) ?? '').trim()])), {
      replace: true,
    });
  };
  const soon = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => apply(form), DELAY);
  };
  const { reports } = strings;
  const chosen = query.get('outlet') ?? '';
  const names = (outlets.answer?.items ?? []).map(({ outlet }) => outlet);
  return (
    <search aria-label={reports.filters}>
      <form
        class="filters"
        onSubmit={(event: TargetedSubmitEvent<HTMLFormElement>) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
        // Words are waited for; a choice is made.
        onInput={({ currentTarget, target }) => (target === words.current ? soon : apply)(currentTarget)}
      >
        <label class="field">
          <span>{reports.words}</span>
          <input
            ref={words}
            type="search"
            name="words"
            defaultValue={query.get('words') ?? ''}
            maxLength={500}
          />
        </label>
        <label class="field">
          <span>{reports.outlet}</span>
          <select name="outlet" value={chosen}>
            <option value="">{reports.anyOutlet}</option>
            {[...new Set([...(chosen ? [chosen] : []), ...names])].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{reports.from}</span>
          <input type="date" name="from" value={query.get('from') ?? ''} />
        </label>
        <label class="field">
          <span>{reports.to}</span>
          <input type="date" name="to" value={query.get('to') ?? ''} />
        </label>
        {query.size > 0 && (
          <a class="clear" href={to.reports()}>
            {reports.clear}
          </a>
        )}
      </form>
    </search>
  );
}
