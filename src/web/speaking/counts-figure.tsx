import { type Bar, Bars } from '../parts/bars.tsx';
import { Figure } from '../parts/figure.tsx';
import { strings } from '../strings/en.ts';

interface CountsFigureProps {
  readonly title: string;
  /** What the bars are, as the head of a column. */
  readonly column: string;
  /** Most first. */
  readonly bars: readonly Bar[];
}

/** How many statements have which value, as bars that lead to them. */
export function CountsFigure({ title, column, bars }: CountsFigureProps) {
  const most = bars[0];
  if (!most) return null;
  const all = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <Figure
      title={title}
      text={strings.speakers.most(most.label, strings.number(most.value), strings.number(all))}
      table={{
        columns: [column, strings.timeline.statements],
        rows: bars.map(({ label, value }) => [label, value]),
      }}
      interactive={bars.some(({ href }) => href !== undefined)}
    >
      <Bars bars={bars} />
    </Figure>
  );
}
