import { useId, useRef, useState } from 'preact/hooks';
import type { Act } from '../../analysis/8-statements/statement.ts';
import { useWidth } from '../use-width.ts';
import { ActLayers } from './act-layers.tsx';
import { ActPatterns } from './act-patterns.tsx';
import { Axes } from './axes.tsx';
import type { Bin } from './bins.ts';
import { Brush } from './brush.tsx';
import type { Span, Unit } from './calendar.ts';
import { DueMarks, dueMarksOf, STRIP } from './due-marks.tsx';
import { frameOf } from './frame.ts';
import { Legend } from './legend.tsx';
import { legendLayout } from './legend-layout.ts';
import { Readout } from './readout.tsx';

interface PlotProps {
  readonly bins: readonly Bin[];
  readonly edges: readonly number[];
  readonly unit: Unit;
  /** Acts that there are, in order. */
  readonly acts: readonly Act[];
  readonly hidden: ReadonlySet<Act>;
  readonly toggle: (act: Act) => void;
  readonly span: Span | null;
  readonly choose: (span: Span | null, settled: boolean) => void;
}

/** Height of the bars, and of the dates below them. */
const HEIGHT = 240;
const DATES = 30;

/** Acts over time with a brush, the due dates below and a legend that shows and hides. */
export function Plot({ bins, edges, unit, acts, hidden, toggle, span, choose }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  const [pointed, point] = useState(-1);
  const visible = acts.filter((act) => !hidden.has(act));
  const frame = frameOf(bins, visible, width, HEIGHT);
  const marks = dueMarksOf(bins, frame);
  const legend = legendLayout(acts, width - 8);
  const legendAt = frame.base + DATES + (marks.length > 0 ? STRIP : 0) + 8;
  const height = legendAt + legend.height;
  const bin = bins[pointed];
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <ActPatterns id={id} acts={acts} />
        <Axes frame={frame} />
        {bin && (
          <rect
            class="pointed"
            x={frame.x(bin.begin)}
            y={frame.top}
            width={frame.x(bin.end) - frame.x(bin.begin)}
            height={frame.base - frame.top}
          />
        )}
        <ActLayers id={id} bins={bins} acts={visible} frame={frame} />
        <Brush frame={frame} edges={edges} unit={unit} span={span} choose={choose} point={point} />
        {marks.length > 0 && <DueMarks marks={marks} frame={frame} />}
        <Legend id={id} entries={legend.entries} y={legendAt} hidden={hidden} toggle={toggle} />
      </svg>
      <Readout bins={bins} pointed={bin ?? null} span={span} acts={visible} />
    </div>
  );
}
