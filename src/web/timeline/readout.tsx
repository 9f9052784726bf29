import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { type Bin, sumOf } from './bins.ts';
import { endOf, type Span } from './calendar.ts';
import { timesText } from './times-text.ts';

interface ReadoutProps {
  readonly bins: readonly Bin[];
  readonly pointed: Bin | null;
  readonly span: Span | null;
  /** Acts shown. */
  readonly acts: readonly Act[];
}

/** The numbers of the bar that is pointed at, or of the span that is chosen, or of all. */
export function Readout({ bins, pointed, span, acts }: ReadoutProps) {
  const told = pointed
    ? [pointed]
    : span
      ? bins.filter(({ begin, end }) => begin < endOf(span) && end > span.first)
      : bins;
  const sums = sumOf(told);
  const most = acts.filter((act) => sums.has(act)).toSorted((a, b) => sums.get(b)! - sums.get(a)!);
  const total = most.reduce((sum, act) => sum + sums.get(act)!, 0);
  const days = told.length > 0 ? timesText(told[0]!.begin, told.at(-1)!.end) : '';
  return (
    <p class="readout">
      <strong>{days}</strong> {strings.count.statements(total)}
      {most.length > 0 && ': '}
      {most.map((act) => `${strings.acts[act]} ${strings.number(sums.get(act)!)}`).join(' · ')}
    </p>
  );
}
