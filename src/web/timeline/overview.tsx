import { useRef } from 'preact/hooks';
import type { Act } from '../../analysis/8-statements/statement.ts';
import { ACTS_IN_ORDER } from '../act-colours.ts';
import { daysText } from '../day.ts';
import { Figure } from '../parts/figure.tsx';
import { to } from '../places.ts';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { useWidth } from '../use-width.ts';
import { type Bin, binsOf, edgesOf, sumOf } from './bins.ts';
import { isoDay, type Span } from './calendar.ts';
import { NARROWEST } from './frame.ts';
import { Plot } from './plot.tsx';
import { SpanFields } from './span-fields.tsx';
import { gistOf, tableOf } from './table.ts';
import type { Counts } from './use-counts.ts';
import type { View } from './view.ts';
import { show, ZoomBar } from './zoom-bar.tsx';

interface OverviewProps {
  readonly view: View;
  readonly counts: Counts;
  readonly span: Span | null;
  readonly choose: (span: Span | null, settled: boolean) => void;
}

/** The plot with what moves it. */
export function Overview({ view, counts: { timeline, unit, shown }, span, choose }: OverviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { edges, units } = edgesOf(shown, unit, Math.floor((width - 60) / NARROWEST));
  const bins = binsOf(timeline, edges);
  const sums = sumOf(bins);
  const acts = ACTS_IN_ORDER.filter((act) => sums.has(act));
  const toggle = (act: Act) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(act)) hidden.add(act);
    changeQuery({ hide: [...hidden] }, { replace: true });
  };
  return (
    <div ref={box}>
      <ZoomBar view={view} shown={shown} span={span} />
      {timeline.partial && <p class="notice">{strings.timeline.partial}</p>}
      <Figure
        title={strings.timeline.title}
        text={textOf(bins, timeline, units)}
        table={tableOf(bins, acts)}
        interactive
      >
        <Plot
          bins={bins}
          edges={edges}
          unit={unit}
          acts={acts}
          hidden={view.hidden}
          toggle={toggle}
          span={span}
          choose={choose}
        />
      </Figure>
      <DueLater timeline={timeline} end={edges.at(-1)!} />
      <SpanFields shown={shown} span={span} choose={choose} zoom={() => span && show(span)} />
    </div>
  );
}

/** What bars cannot show is said beside them: statements of which only the day is known. */
function textOf(bins: readonly Bin[], { unit, withoutHour }: Counts['timeline'], units: number): string {
  const texts = [strings.timeline.bar(unit, units)];
  if (withoutHour === 0 || bins.some(({ total }) => total > 0)) texts.unshift(gistOf(bins));
  if (withoutHour > 0) texts.push(strings.timeline.withoutHour(withoutHour));
  return texts.join(' ');
}

/** Due dates behind the last bar. */
function DueLater({
  timeline: { due },
  end,
}: {
  readonly timeline: Counts['timeline'];
  readonly end: number;
}) {
  const later = due.filter(({ from }) => from >= isoDay(end).slice(0, from.length));
  const count = later.reduce((sum, { commitments }) => sum + commitments, 0);
  if (count === 0) return null;
  const [first, last] = [later[0]!.from, later.at(-1)!.from];
  return (
    <p class="small">
      <a href={to.commitments({ from: isoDay(end) })}>
        {strings.timeline.dueLater(count, daysText(first, last))}
      </a>
    </p>
  );
}
