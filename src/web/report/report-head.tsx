import { Day } from '../parts/day.tsx';
import { to } from '../places.ts';
import type { Report, ReportCard } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { PublishedLine } from './published-line.tsx';
import { Versions } from './versions.tsx';

/** What a report is called: by its title, or else by its file. */
export function titleOf({
  title,
  meta,
}: Pick<ReportCard, 'title'> & { readonly meta?: Report['meta'] }): string {
  return title ?? meta?.file ?? strings.statement.untitled;
}

/** What is known about a report beside its text. */
export function ReportHead({ report }: { readonly report: Report }) {
  const { outlet, byline, url, added, meta, title, unread } = report;
  return (
    <header class="report-head">
      <p class="report-line">
        {outlet === null ? (
          <span class="soft">{strings.statement.unknownOutlet}</span>
        ) : (
          <a href={to.reports({ outlet })}>{outlet}</a>
        )}
        {byline !== null && <span>{strings.report.by(byline)}</span>}
        <PublishedLine report={report} />
        {url !== null && <Original url={url} />}
      </p>
      <p class="report-line soft small screen-only">
        <span>
          {strings.report.added} <Day value={added.slice(0, 10)} />
        </span>
        {meta.file !== undefined && title !== null && (
          <span>
            {strings.report.file} <code>{meta.file}</code>
          </span>
        )}
      </p>
      {unread !== null && (
        <div class="notice">
          <strong>{strings.report.unread}</strong>
          <p>{unread}</p>
        </div>
      )}
      <Versions report={report} />
    </header>
  );
}

/** Only an address of the web is a link: a report may claim any. */
function Original({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span class="soft">{url}</span>;
  return (
    <a href={url} rel="noreferrer" class="original">
      {strings.report.original}
      <span class="print-only"> {url}</span>
    </a>
  );
}
