import { Day } from '../parts/day.tsx';
import { Share } from '../parts/share.tsx';
import { Shown } from '../parts/states.tsx';
import { to } from '../places.ts';
import type { Entry, WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { useAnswer } from '../use-answer.ts';
import type { Readable, Ties } from './readable.ts';

/** What the record adds to a statement: corrections, the same words in other reports, and where to go on. */
export function RecordLinks({
  readable: { ties },
  statement: { id },
}: {
  readonly readable: Readable;
  readonly statement: WireStatement;
}) {
  const number = ties?.numbers[id];
  if (!ties || number === undefined) return null;
  return (
    <>
      {ties.corrected[id] && <Corrections statement={number} />}
      <Elsewhere ties={ties} statement={id} />
      <p class="actions">
        <a href={to.statement(number)}>{strings.reading.toStatement}</a>
        <a href={`${to.review()}?statement=${number}`}>{strings.reading.toReview}</a>
        <Share address={to.report(ties.id, number)} />
      </p>
    </>
  );
}

function Elsewhere({ ties, statement }: { readonly ties: Ties; readonly statement: string }) {
  const found = ties.elsewhere.filter((one) => one.statement === statement);
  if (found.length === 0) return null;
  return (
    <section class="details-part">
      <h3>{strings.reading.elsewhere}</h3>
      <ul>
        {found.map(({ id, report, likeness, outlet, title, published }) => (
          <li key={id}>
            <a href={to.report(report, id)}>{outlet ?? title ?? strings.statement.untitled}</a>
            {published !== null && (
              <>
                , <Day value={published} />
              </>
            )}
            <span class="soft"> {strings.likenesses[likeness] ?? likeness}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ statement }: { readonly statement: number }) {
  const entries = useAnswer('corrections', { query: { statement } });
  return (
    <section class="details-part">
      <h3>{strings.reading.corrections}</h3>
      <Shown of={entries} lines={1}>
        {({ items }) => (
          <ul>
            {items.map((entry) => (
              <li key={entry.number}>
                <CorrectionLine entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}

function CorrectionLine({ entry: { kind, by, at, why, what } }: { readonly entry: Entry }) {
  return (
    <>
      {strings.entries[kind]}, {strings.reading.correctedBy(by)}, <Day value={at.slice(0, 10)} />
      {why && <q class="soft"> {why}</q>}
      {what.map(({ field, machine, corrected }) => (
        <span key={field} class="correction-field">
          {strings.reading.fieldNamed(field)}: <del>{machine ?? strings.reading.none}</del>{' '}
          <ins>{corrected ?? strings.reading.none}</ins>
        </span>
      ))}
    </>
  );
}
