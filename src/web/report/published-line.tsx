import { dayText } from '../day.ts';
import { Day } from '../parts/day.tsx';
import { to } from '../places.ts';
import type { Report } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** When a report was published and how that is known; the days that would fit, where nothing says it outright. */
export function PublishedLine({ report: { published, reading, dating } }: { readonly report: Report }) {
  const own = reading?.report.published;
  const byOthers = own?.value == null && dating !== null;
  const how = byOthers ? strings.report.knownByOthers : own && strings.report.knownBy[own.by];
  const candidates = own && own.by !== 'metadata' && own.candidates.length > 0;
  return (
    <>
      <span>
        {strings.report.published} <Day value={own?.value ?? dating?.value ?? published} />
        {how && <span class="soft"> ({how})</span>}
      </span>
      {candidates || byOthers ? (
        <Why candidates={own?.candidates ?? []} report={{ reading, dating }} />
      ) : null}
    </>
  );
}

interface WhyProps {
  readonly candidates: NonNullable<Report['reading']>['report']['published']['candidates'];
  readonly report: Pick<Report, 'reading' | 'dating'>;
}

/** As many days as are worth reading. */
const MOST = 6;

function Why({ candidates, report: { dating } }: WhyProps) {
  return (
    <details class="published-why screen-only">
      <summary>{strings.report.candidates}</summary>
      <ul>
        {dating && (
          <li>
            <Day value={dating.value} />, {strings.report.knownByOthers}
            <ul>
              {dating.clues.map(({ statement, relative, day }) => (
                <li key={`${statement} ${relative}`}>
                  <a href={to.statement(relative)}>{strings.report.clueElsewhere}</a>, {dayText(day)}
                </li>
              ))}
            </ul>
          </li>
        )}
        {candidates.slice(0, MOST).map(({ value, confidence, clues }) => (
          <li key={value}>
            <Day value={value} />{' '}
            <span class="soft">{strings.report.candidate(strings.percent(confidence))}</span>
            <Clues clues={clues} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Clues({ clues }: Pick<WhyProps['candidates'][number], 'clues'>) {
  if (clues.length === 0) return null;
  const names = clues.map(({ by, confidence }) => `${by} (${strings.percent(confidence)})`);
  return (
    <span class="soft small">
      {' '}
      {strings.report.clues}: {[...new Set(names)].join(', ')}
    </span>
  );
}
