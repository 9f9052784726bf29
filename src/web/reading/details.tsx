import { type Span, wordsIn } from '../../text/span.ts';
import { ActBadge } from '../parts/act-badge.tsx';
import { to } from '../places.ts';
import type { WireStatement } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { EvidenceLine } from './evidence-line.tsx';
import { type Field, fieldsOf } from './fields.ts';
import { LinkedChain } from './linked-chain.tsx';
import type { Readable } from './readable.ts';
import { RecordLinks } from './record-links.tsx';
import { ShowingWords } from './showing-words.tsx';

export interface DetailsProps {
  readonly readable: Readable;
  readonly statement: WireStatement;
  readonly onShow: (spans: readonly Span[]) => void;
  readonly onFind: (spans: readonly Span[]) => void;
  readonly onPick: (statement: string) => void;
}

/** Everything known about a statement, and how. */
export function Details(props: DetailsProps) {
  const { readable, statement, onPick } = props;
  const { id, act, confidence, polarity, certainty } = statement;
  return (
    <>
      <p class="details-chain">
        <LinkedChain readable={readable} statement={id} />
      </p>
      <p class="actions details-badges">
        <ActBadge act={act} />
        {polarity === 'negative' && <span class="badge badge-notice">{strings.statement.notSaid}</span>}
        {certainty === 'hedged' && <span class="badge badge-notice">{strings.statement.hedged}</span>}
        <span class="badge">{strings.statement.confidence(confidence)}</span>
      </p>
      <Parts {...props} />
      <dl class="fields">
        {fieldsOf(readable, statement).map((field) => (
          <FieldLine key={field.key} field={field} {...props} onPick={onPick} />
        ))}
      </dl>
      <RecordLinks readable={readable} statement={statement} />
    </>
  );
}

/** The three parts of the attribution in their own words, marked as they are in the text. */
function Parts({ readable: { text }, statement, onShow, onFind }: DetailsProps) {
  return (
    <dl class="fields parts">
      {(['source', 'cue', 'content'] as const).map((part) => {
        const spans = statement[part];
        const words = wordsIn(text, spans);
        return (
          <div key={part}>
            <dt>{strings.reading.parts[part]}</dt>
            <dd>
              {spans.length === 0 ? (
                <span class="soft">{strings.reading.none}</span>
              ) : (
                <ShowingWords spans={spans} onShow={onShow} onFind={onFind}>
                  <span class={`mark-${part}`}>{words.length > 300 ? `${words.slice(0, 300)}…` : words}</span>
                </ShowingWords>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function FieldLine({ field, readable, onShow, onFind, onPick }: DetailsProps & { readonly field: Field }) {
  const { name, value, person, statement, evidence } = field;
  return (
    <div>
      <dt>{strings.reading.fields[name]}</dt>
      <dd>
        {person !== undefined ? (
          <a href={to.speaker(person)}>{value}</a>
        ) : statement !== undefined ? (
          <button type="button" class="quiet" onClick={() => onPick(statement)}>
            {value}
          </button>
        ) : (
          value
        )}
        {evidence.map((known, index) => (
          <EvidenceLine key={index} text={readable.text} known={known} onShow={onShow} onFind={onFind} />
        ))}
      </dd>
    </div>
  );
}
