import { daysText } from '../day.ts';
import type { PageProps } from '../pages.ts';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Share } from '../parts/share.tsx';
import { StatementItem } from '../parts/statement-item.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { isoDay, type Span } from '../timeline/calendar.ts';
import { Filters } from '../timeline/filters.tsx';
import { Overview } from '../timeline/overview.tsx';
import { type Counts, useCounts } from '../timeline/use-counts.ts';
import { useSpan } from '../timeline/use-span.ts';
import { daysAsked, type View, viewOf } from '../timeline/view.ts';
import { usePages } from '../use-pages.ts';

/** When people say what they say: of a topic, of somebody, or everything. */
export default function TimelinePage({ query }: PageProps) {
  const view = viewOf(query);
  const counts = useCounts(view);
  const { span, choose } = useSpan(view.span);
  return (
    <>
      <Heading title={strings.pages.timeline} />
      <Filters filter={view.filter} />
      <Shown of={counts}>
        {(answer) =>
          answer === 'none' ? (
            <Nothing view={view} />
          ) : (
            <Overview view={view} counts={answer as Counts} span={span} choose={choose} />
          )
        }
      </Shown>
      <Statements view={view} />
    </>
  );
}

function Nothing({ view }: { readonly view: View }) {
  const narrowed = view.from !== null || view.to !== null;
  return (
    <Empty title={strings.timeline.nothing}>
      {narrowed && (
        <p class="actions">
          <button type="button" onClick={() => changeQuery({ from: null, to: null, unit: null })}>
            {strings.timeline.whole}
          </button>
        </p>
      )}
    </Empty>
  );
}

/** The statements of the chosen days, or of the days shown, from the first on. */
function Statements({ view: { filter, from, to, span } }: { readonly view: View }) {
  const days = span ?? { first: from, last: to };
  const pages = usePages('statements', { query: { ...filter, ...daysAsked(days), order: 'day' } });
  const title = strings.timeline.list(titleOf(days));
  return (
    <section>
      <div class="list-head">
        <h2>{title}</h2>
        <Share />
      </div>
      <EndlessList pages={pages} label={title} keyOf={({ id }) => id}>
        {(hit) => <StatementItem hit={hit} />}
      </EndlessList>
    </section>
  );
}

function titleOf({ first, last }: Span | { first: number | null; last: number | null }): string | null {
  if (first === null && last === null) return null;
  return daysText(first === null ? null : isoDay(first), last === null ? null : isoDay(last));
}
