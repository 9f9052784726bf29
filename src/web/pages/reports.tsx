import { useState } from 'preact/hooks';
import type { PageProps } from '../pages.ts';
import { Day } from '../parts/day.tsx';
import { EndlessList } from '../parts/endless-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Empty } from '../parts/states.tsx';
import { to } from '../places.ts';
import { Filters } from '../reports/filters.tsx';
import type { ReportCard } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { usePages } from '../use-pages.ts';

/** What the comparison takes side by side. */
const MOST = 6;

/** The reports of the record, filtered by the address: `/reports?outlet=The+Lenga+Post&from=2031-06-01`. */
export default function Reports({ query }: PageProps) {
  const field = (name: string) => query.get(name) ?? undefined;
  const asked = { words: field('words'), outlet: field('outlet'), from: field('from'), to: field('to') };
  const pages = usePages('reports', { query: withoutGaps(asked) });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const choose = (id: number) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <Heading title={strings.pages.reports} />
      <Filters query={query} />
      <ChosenBar chosen={chosen} onClear={() => setChosen([])} />
      <EndlessList
        pages={pages}
        label={strings.reports.list}
        keyOf={({ id }) => id}
        estimate={90}
        empty={
          <Empty title={strings.reports.empty}>
            <p>{strings.reports.emptyText}</p>
          </Empty>
        }
      >
        {(report) => (
          <ReportItem
            report={report}
            chosen={chosen.includes(report.id)}
            full={chosen.length >= MOST}
            onChoose={() => choose(report.id)}
          />
        )}
      </EndlessList>
    </>
  );
}

function withoutGaps<Fields extends object>(fields: Fields): Partial<{ [Key in keyof Fields]: string }> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as never;
}

function ChosenBar({
  chosen,
  onClear,
}: {
  readonly chosen: readonly number[];
  readonly onClear: () => void;
}) {
  const { reports } = strings;
  return (
    <div class="chosen-bar" role="status">
      <span>{reports.chosen(chosen.length)}</span>
      {chosen.length >= 2 && (
        <a class="button button-main" href={to.compareReports(chosen)}>
          {reports.compare}
        </a>
      )}
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={onClear}>
          {reports.unchoose}
        </button>
      )}
      {chosen.length >= MOST && <span class="soft">{reports.tooMany}</span>}
    </div>
  );
}

interface ReportItemProps {
  readonly report: ReportCard;
  readonly chosen: boolean;
  /** Whether no more can be chosen. */
  readonly full: boolean;
  readonly onChoose: () => void;
}

function ReportItem({ report, chosen, full, onChoose }: ReportItemProps) {
  const { id, title, outlet, byline, published, statements, unread, previous } = report;
  const name = title ?? strings.statement.untitled;
  return (
    <article class="report-item">
      <input
        type="checkbox"
        checked={chosen}
        disabled={full && !chosen}
        aria-label={strings.reports.choose(name)}
        onChange={onChoose}
      />
      <div>
        <p class="report-item-title">
          <a class="main-link" href={to.report(id)}>
            {name}
          </a>
        </p>
        <p class="report-line soft small">
          <span>{outlet ?? strings.statement.unknownOutlet}</span>
          {byline !== null && <span>{strings.report.by(byline)}</span>}
          <Day value={published} />
          <span>{strings.count.statements(statements)}</span>
          {unread !== null && <span class="badge badge-notice">{strings.reports.unread}</span>}
          {previous !== null && <span class="badge">{strings.reports.later}</span>}
        </p>
      </div>
    </article>
  );
}
