import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { PageProps } from '../pages.ts';
import { Heading } from '../parts/heading.tsx';
import { Shown } from '../parts/states.tsx';
import { readableOf } from '../reading/readable.ts';
import { ReadingView } from '../reading/reading-view.tsx';
import { ReportHead, titleOf } from '../report/report-head.tsx';
import { UnreadText } from '../report/unread-text.tsx';
import { changeQuery } from '../router.ts';
import type { Reading, Report as ReportAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';

/** A report with its reading: `/reports/12?statement=34` holds statement 34 of the record. */
export default function Report({ params, query }: PageProps) {
  const report = useAnswer('report', { params: { report: params['report']! } });
  return (
    <>
      {report.answer === null && <Heading title={strings.pages.report} />}
      <Shown of={report}>
        {(answer) => (
          <article class="report">
            <Heading title={titleOf(answer)} />
            <ReportHead report={answer} />
            {answer.reading ? (
              <Read report={answer} reading={answer.reading} wanted={query.get('statement')} />
            ) : (
              <UnreadText report={answer} />
            )}
          </article>
        )}
      </Shown>
    </>
  );
}

interface ReadProps {
  readonly report: ReportAnswer;
  readonly reading: Reading;
  /** Number of the statement in the address. */
  readonly wanted: string | null;
}

function Read({ report, reading, wanted }: ReadProps) {
  const readable = useMemo(() => readableOf(report.text, reading, report), [report, reading]);
  const ids = useMemo(
    () => new Map(Object.entries(report.numbers).map(([id, number]) => [String(number), id])),
    [report],
  );
  const held = wanted === null ? null : (ids.get(wanted) ?? null);
  const now = useRef(wanted);
  now.current = wanted;
  const hold = useCallback(
    (id: string | null) => {
      const statement = id === null ? null : (report.numbers[id] ?? null);
      // Stepping through a report is no trail of pages to go back over.
      if (String(statement ?? '') !== (now.current ?? '')) changeQuery({ statement }, { replace: true });
    },
    [report],
  );
  const gone = wanted !== null && (held === null || !readable.statements.has(held));
  return (
    <>
      {reading.notes && (
        <details>
          <summary>{strings.report.notes}</summary>
          <ul>
            {reading.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {gone && (
        <p class="notice" role="status">
          {strings.report.notHere}
        </p>
      )}
      <ReadingView readable={readable} held={gone ? null : held} onHold={hold} />
    </>
  );
}
