import type { Act } from '../../analysis/8-statements/statement.ts';
import { daysText } from '../day.ts';
import { strings } from '../strings/en.ts';
import { type Bin, sumOf } from './bins.ts';
import { isoDay, type Span } from './calendar.ts';

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
      ? bins.filter(({ begin, end }) => begin <= span.last && end > span.first)
      : bins;
  const sums = sumOf(told);
  const most = acts.filter((act) => sums.has(act)).toSorted((a, b) => sums.get(b)! - sums.get(a)!);
  const total = most.reduce((sum, act) => sum + sums.get(act)!, 0);
  const days = told.length > 0 ? daysText(isoDay(told[0]!.begin), isoDay(told.at(-1)!.end - 1)) : '';
  return (
    <p class="readout">
      <strong>{days}</strong> {strings.count.statements(total)}
      {most.length > 0 && ': '}
      {most.map((act) => `${strings.acts[act]} ${strings.number(sums.get(act)!)}`).join(' · ')}
    </p>
  );
}
