import { useId } from 'preact/hooks';
import { ACTS_IN_ORDER } from '../act-colours.ts';
import { changeQuery } from '../router.ts';
import { useTyped } from '../searching/use-typed.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import { OTHERS, TYPED, type View } from './view.ts';

type Typed = Exclude<(typeof TYPED)[number], 'act'>;

/** What the timeline is of: words, a speaker, an outlet, an act. Everything is in the address at once. */
export function Filters({ filter }: Pick<View, 'filter'>) {
  return (
    <search aria-label={strings.timeline.filters}>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        {TYPED.map((name) =>
          name === 'act' ? (
            <ActField key={name} act={filter.act ?? ''} />
          ) : (
            <TextField key={name} name={name} value={filter[name] ?? ''} />
          ),
        )}
      </form>
      <Chips filter={filter} />
    </search>
  );
}

/** Another filter shows other days: what was chosen of them goes. */
const narrow = (changes: Record<string, string | null>) =>
  changeQuery({ ...changes, span: null }, { replace: true });

function TextField({ name, value }: { readonly name: Typed; readonly value: string }) {
  const { text, type, done } = useTyped(value, (typed) => narrow({ [name]: typed || null }));
  const outlets = useAnswer('outlets', name === 'outlet' ? undefined : null);
  const id = useId();
  return (
    <label class="field">
      <span>{strings.timeline.fields[name]}</span>
      <input
        type="search"
        value={text}
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        list={name === 'outlet' ? id : undefined}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && done()}
      />
      {name === 'outlet' && (
        <datalist id={id}>
          {outlets.answer?.items.slice(0, 200).map(({ outlet }) => (
            <option key={outlet} value={outlet} />
          ))}
        </datalist>
      )}
    </label>
  );
}

function ActField({ act }: { readonly act: string }) {
  return (
    <label class="field">
      <span>{strings.timeline.fields.act}</span>
      <select value={act} onChange={({ currentTarget }) => narrow({ act: currentTarget.value || null })}>
        <option value="">{strings.timeline.everyAct}</option>
        {ACTS_IN_ORDER.map((one) => (
          <option key={one} value={one}>
            {strings.acts[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What else the address narrows by, from links of other pages: it can be taken out. */
function Chips({ filter }: Pick<View, 'filter'>) {
  const { person } = filter;
  const card = useAnswer('speaker', person === undefined ? null : { params: { person } });
  const others = OTHERS.filter((name) => filter[name] !== undefined);
  if (others.length === 0) return null;
  return (
    <ul class="plain actions">
      {others.map((name) => {
        const value = name === 'person' ? (card.answer?.person.name ?? String(person)) : String(filter[name]);
        return (
          <li key={name}>
            <button
              type="button"
              aria-label={strings.timeline.without(strings.timeline.others[name], value)}
              onClick={() => narrow({ [name]: null })}
            >
              {strings.timeline.others[name]}: {value} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
