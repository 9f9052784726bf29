import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Day, Days } from '../parts/day.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { TypedField } from '../parts/typed-field.tsx';
import { to } from '../places.ts';
import { navigate } from '../router.ts';
import { useTyped } from '../searching/use-typed.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** How many are set side by side at least and at most. */
export const FEWEST = 2;
export const MOST = 6;

/** Chooses what to compare: some reports, or some outlets. */
export function Picker({ report }: { readonly report: readonly number[] }) {
  return (
    <div class="columns">
      <ReportPicker first={report} />
      <OutletPicker />
    </div>
  );
}

interface ChosenProps {
  readonly count: number;
  readonly compare: () => void;
}

function CompareButton({ count, compare }: ChosenProps) {
  const { compare: texts } = strings;
  return (
    <p class="actions">
      <button type="button" class="button-main" disabled={count < FEWEST || count > MOST} onClick={compare}>
        {texts.compare}
      </button>
      <span class="soft" role="status">
        {count > MOST ? texts.tooMany(MOST) : texts.chosen(count)}
      </span>
    </p>
  );
}

/** What is in a list, with or without one more of it. */
function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

interface ChoiceProps {
  readonly chosen: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

function Choice({ chosen, toggle, children }: ChoiceProps) {
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={chosen} onChange={toggle} />
        <span>{children}</span>
      </label>
    </li>
  );
}

function ReportPicker({ first }: { readonly first: readonly number[] }) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(first);
  const typed = useTyped(words, setWords);
  const found = useAnswer('reports', { query: { limit: 12, ...(words ? { words } : {}) } });
  const { compare } = strings;
  return (
    <section>
      <h2>{compare.reports}</h2>
      <search>
        <TypedField label={compare.find} typed={typed} maxLength={500} />
      </search>
      <Shown of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words ? compare.noReports(words) : strings.states.empty} />
          ) : (
            <ul class="plain">
              {items.map(({ id, title, outlet, published }) => (
                <Choice key={id} chosen={chosen.includes(id)} toggle={() => setChosen(toggled(chosen, id))}>
                  {title ?? strings.statement.untitled}{' '}
                  <small class="soft">
                    {outlet ?? strings.statement.unknownOutlet}
                    {published !== null && ', '}
                    {published !== null && <Day value={published} />}
                  </small>
                </Choice>
              ))}
            </ul>
          )
        }
      </Shown>
      <CompareButton count={chosen.length} compare={() => navigate(to.compareReports(chosen))} />
    </section>
  );
}

function OutletPicker() {
  const outlets = useAnswer('outlets');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { compare } = strings;
  return (
    <section>
      <h2>{compare.outlets}</h2>
      <Shown of={outlets}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <ul class="plain outlet-choice">
              {items.map(({ outlet, reports, from, to: last }) => (
                <Choice
                  key={outlet}
                  chosen={chosen.includes(outlet)}
                  toggle={() => setChosen(toggled(chosen, outlet))}
                >
                  {outlet}{' '}
                  <small class="soft">
                    {strings.count.reports(reports)}
                    {(from !== null || last !== null) && ', '}
                    {(from !== null || last !== null) && <Days from={dayOf(from)} to={dayOf(last)} />}
                  </small>
                </Choice>
              ))}
            </ul>
          )
        }
      </Shown>
      <CompareButton count={chosen.length} compare={() => navigate(to.compareOutlets(chosen))} />
    </section>
  );
}

/** Reports may tell the time too, which is too much here. */
const dayOf = (value: string | null) => value?.slice(0, 10) ?? null;
