import { useId, useRef } from 'preact/hooks';
import { ACTS_IN_ORDER } from '../act-colours.ts';
import { Figure } from '../parts/figure.tsx';
import type { Speaker } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { ActLayers } from '../timeline/act-layers.tsx';
import { ActPatterns } from '../timeline/act-patterns.tsx';
import { Axes } from '../timeline/axes.tsx';
import { binsOf, edgesOf, spanOf, sumOf } from '../timeline/bins.ts';
import { frameOf, NARROWEST } from '../timeline/frame.ts';
import { Legend } from '../timeline/legend.tsx';
import { legendLayout } from '../timeline/legend-layout.ts';
import { gistOf, tableOf } from '../timeline/table.ts';
import { useWidth } from '../use-width.ts';

const HEIGHT = 170;

/** What somebody does by saying it, month by month. */
export function MonthsFigure({ months }: Pick<Speaker, 'months'>) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  const counted = { buckets: months.map(({ month, ...rest }) => ({ from: month, ...rest })), due: [] };
  const span = spanOf(counted, 'month');
  if (!span) return null;
  const { edges, units } = edgesOf(span, 'month', Math.floor((width - 60) / NARROWEST));
  const bins = binsOf(counted, edges);
  const sums = sumOf(bins);
  const acts = ACTS_IN_ORDER.filter((act) => sums.has(act));
  const frame = frameOf(bins, acts, width, HEIGHT);
  const legend = legendLayout(acts, width - 8);
  const height = frame.base + 34 + legend.height;
  return (
    <Figure
      title={strings.speakers.months}
      text={`${gistOf(bins)} ${strings.timeline.bar('month', units)}`}
      table={tableOf(bins, acts)}
    >
      <div ref={box}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <ActPatterns id={id} acts={acts} />
          <Axes frame={frame} />
          <ActLayers id={id} bins={bins} acts={acts} frame={frame} />
          <Legend id={id} entries={legend.entries} y={frame.base + 34} />
        </svg>
      </div>
    </Figure>
  );
}
