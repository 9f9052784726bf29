import { useState } from 'preact/hooks';
import { ask } from '../asking.ts';
import { EditorOnly } from '../correcting/editor-only.tsx';
import { EntryItem } from '../correcting/entry-item.tsx';
import { UndoButton } from '../correcting/history.tsx';
import { UndoDialog } from '../correcting/undo-dialog.tsx';
import type { PageProps } from '../pages.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Empty } from '../parts/states.tsx';
import { to } from '../places.ts';
import { changeQuery } from '../router.ts';
import { useMayEdit } from '../session.ts';
import type { Entry } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** A page of the log is no longer than this. */
const MOST = 200;

/** The log of corrections: who, when, what, why, and whether it still holds. */
export default function Corrections({ query }: PageProps) {
  const filter = filterIn(query);
  const pages = usePages('corrections', { query: filter });
  const [undoing, setUndoing] = useState<Entry | null>(null);
  const mayEdit = useMayEdit();
  const undone = async () => {
    setUndoing(null);
    const limit = pages.items.length + 1;
    if (limit > MOST) return pages.again();
    // Taking back may make others hold again: all that is shown is asked for anew, and the list stays where it is.
    const fresh = await ask('corrections', { query: { ...filter, limit } }).catch(() => null);
    if (fresh) pages.change(() => fresh.items);
    else pages.again();
  };
  const { corrections } = strings;
  return (
    <>
      <Heading title={strings.pages.corrections} />
      <p class="soft">{corrections.text}</p>
      <EditorOnly>{null}</EditorOnly>
      <Filter filter={filter} />
      <EndlessList
        pages={pages}
        label={corrections.list}
        keyOf={({ number }) => number}
        empty={
          <Empty title={corrections.none}>
            {mayEdit && (
              <p>
                <a href={to.review()}>{corrections.goReview}</a>
              </p>
            )}
          </Empty>
        }
      >
        {(entry) => (
          <EntryItem entry={entry} links>
            {mayEdit && <UndoButton entry={entry} ask={setUndoing} />}
          </EntryItem>
        )}
      </EndlessList>
      <UndoDialog entry={undoing} close={() => setUndoing(null)} done={() => void undone()} />
    </>
  );
}

interface LogFilter {
  readonly report?: number;
  readonly statement?: number;
  readonly lost?: 'true';
}

/** What the address asks for. */
function filterIn(query: URLSearchParams): LogFilter {
  const number = (name: string) => {
    const given = query.get(name) ?? '';
    return /^[1-9]\d{0,14}$/.test(given) ? { [name]: Number(given) } : {};
  };
  return {
    ...number('report'),
    ...number('statement'),
    ...(query.get('lost') === 'true' ? { lost: 'true' as const } : {}),
  };
}

function Filter({ filter: { report, statement, lost } }: { readonly filter: LogFilter }) {
  const { corrections } = strings;
  return (
    <search>
      <form
        class="actions log-filter"
        aria-label={corrections.filter}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          changeQuery({ report: String(given.get('report')), statement: String(given.get('statement')) });
        }}
      >
        {(['report', 'statement'] as const).map((name) => (
          <label key={name} class="field">
            <span>{corrections.numbers[name]}</span>
            <input
              key={name === 'report' ? report : statement}
              name={name}
              inputMode="numeric"
              pattern="[1-9][0-9]{0,14}"
              defaultValue={String((name === 'report' ? report : statement) ?? '')}
            />
          </label>
        ))}
        <button type="submit">{corrections.show}</button>
        <label class="check">
          <input
            type="checkbox"
            checked={lost === 'true'}
            onChange={({ currentTarget }) => changeQuery({ lost: currentTarget.checked ? 'true' : null })}
          />
          {corrections.lost}
        </label>
      </form>
    </search>
  );
}
