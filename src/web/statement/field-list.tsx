import type { Span } from '../../text/span.ts';
import { to } from '../places.ts';
import type { StatementAnswer } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { FIELDS, type Field, sameField } from './fields.ts';
import { wordsAt } from './stretches.ts';

interface FieldListProps {
  readonly answer: StatementAnswer;
  /** Told which evidence is looked at. */
  readonly onLook: (spans: readonly Span[]) => void;
}

/** Everything known about a statement, how it is known, and what the machine read where that was corrected. */
export function FieldList({ answer, onLook }: FieldListProps) {
  const { statement, machine } = answer;
  const told = ({ name, value }: Field) =>
    value(statement) !== null || statement.evidence[name] || (machine && value(machine) !== null);
  return (
    <dl class="known">
      {FIELDS.filter(told).map((field) => (
        <FieldRow key={field.name} {...{ field, answer, onLook }} />
      ))}
      <div>
        <dt>{strings.statementPage.confidence}</dt>
        <dd>{strings.percent(statement.confidence)}</dd>
      </div>
    </dl>
  );
}

function FieldRow({ field, answer, onLook }: FieldListProps & { readonly field: Field }) {
  const { statement, machine } = answer;
  const evidence = statement.evidence[field.name] ?? [];
  const spans = evidence.flatMap((one) => one.spans);
  const corrected = machine !== null && !sameField(field, statement, machine);
  const look = () => onLook(spans);
  const leave = () => onLook([]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it lights up words that are listed here as well.
    <div onMouseEnter={look} onMouseLeave={leave} onFocusCapture={look} onBlurCapture={leave}>
      <dt>{strings.statementPage.fields[field.name]}</dt>
      <dd>
        <Value field={field} answer={answer} />
        {corrected && <Corrected field={field} answer={answer} />}
        {evidence.length > 0 && <EvidenceOf field={field} answer={answer} />}
      </dd>
    </div>
  );
}

interface OfField {
  readonly field: Field;
  readonly answer: StatementAnswer;
}

function Value({ field, answer }: OfField) {
  const text = field.value(answer.statement);
  if (text === null) return <span class="soft">{strings.statementPage.notTold}</span>;
  const { person, targetPerson } = answer;
  const linked = field.name === 'speaker' ? person : field.name === 'target' ? targetPerson : null;
  const name = answer.statement[field.name as 'speaker' | 'target']?.name;
  if (linked === null || !name || !text.startsWith(name)) return <span>{text}</span>;
  return (
    <span>
      <a href={to.speaker(linked)}>{name}</a>
      {text.slice(name.length)}
    </span>
  );
}

/** What the machine read before somebody corrected it. */
function Corrected({ field, answer }: OfField) {
  const { statementPage } = strings;
  return (
    <span class="known-machine">
      <span class="badge badge-notice">{statementPage.corrected}</span> {statementPage.machine}{' '}
      <del>{field.value(answer.machine!) ?? statementPage.notTold}</del>
    </span>
  );
}

function EvidenceOf({ field, answer }: OfField) {
  const evidence = answer.statement.evidence[field.name] ?? [];
  return (
    <details class="known-evidence">
      <summary aria-label={strings.statementPage.evidenceOf(strings.statementPage.fields[field.name])}>
        {strings.statementPage.evidence}
      </summary>
      <ul>
        {evidence.map(({ by, spans, confidence }, index) => {
          const words = wordsAt(answer.context, spans);
          return (
            <li key={index}>
              {by}, {strings.percent(confidence)}
              {spans.length > 0 && ': '}
              {words === null ? (
                <a href={to.report(answer.report.id, answer.id)}>{strings.statementPage.elsewhere}</a>
              ) : (
                words !== '' && <span class="known-words">{words}</span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
