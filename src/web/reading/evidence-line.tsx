import { type Span, wordsIn } from '../../text/span.ts';
import { strings } from '../strings/en.ts';
import { isModel, type Known } from './fields.ts';
import { ShowingWords } from './showing-words.tsx';

interface EvidenceLineProps {
  readonly text: string;
  readonly known: Known;
  /** Shows spans in the text for as long as the pointer or the focus is here; none when it leaves. */
  readonly onShow: (spans: readonly Span[]) => void;
  /** Brings the spans into view. */
  readonly onFind: (spans: readonly Span[]) => void;
}

/** Words beyond this are cut: the text itself shows them. */
const MOST = 90;

/** How one thing is known: which rule or model, how surely, and by which words. */
export function EvidenceLine({ text, known: { by, spans, confidence }, onShow, onFind }: EvidenceLineProps) {
  const words = wordsIn(text, spans).replace(/\s+/g, ' ');
  const short = words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words;
  const sure =
    `${isModel(by) ? strings.reading.model : strings.reading.rule}: ${by}, ${strings.percent(confidence)}`.replace(
      ' %',
      '\u00a0%',
    );
  if (words === '') return <span class="evidence">{sure}</span>;
  return (
    <ShowingWords spans={spans} onShow={onShow} onFind={onFind}>
      <span class="evidence-by">{sure}</span> <q class="evidence-words">{short}</q>
    </ShowingWords>
  );
}
