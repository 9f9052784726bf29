import { useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { indexOf } from './bins.ts';
import { endOf, HOURS, type Span, type Unit } from './calendar.ts';
import type { Frame } from './frame.ts';
import { timesText } from './times-text.ts';

interface BrushProps {
  readonly frame: Frame;
  readonly edges: readonly number[];
  /** What edges are counted in. */
  readonly unit: Unit;
  readonly span: Span | null;
  /** `settled` where the reader is not in the middle of something. */
  readonly choose: (span: Span | null, settled: boolean) => void;
  /** The bar that is pointed at; -1 for none. */
  readonly point: (bar: number) => void;
}

/** Bars from one to another, both included. */
type Bars = readonly [first: number, last: number];

function barsOf(span: Span | null, edges: readonly number[]): Bars {
  const last = edges.length - 2;
  if (!span) return [0, last];
  return [nearest(span.first, edges), nearest(endOf(span) - WITHIN, edges)];
}

/** Less than the shortest bar, an hour: so long before its end one is surely in it. */
const WITHIN = 0.5 / HOURS;

/** The bar that a time is in, or the first or last one. */
function nearest(time: number, edges: readonly number[]): number {
  return indexOf(edges, Math.min(Math.max(time, edges[0]!), edges.at(-1)! - WITHIN));
}

function spanOfBars([first, last]: Bars, edges: readonly number[], unit: Unit): Span {
  const [begin, end] = [edges[first]!, edges[last + 1]!];
  if (unit !== 'hour') return { first: begin, last: end - 1 };
  return { first: begin, last: (Math.round(end * HOURS) - 1) / HOURS, hours: true };
}

/** Chooses a span of bars: drag over them, or move either end with the arrows. */
export function Brush({ frame, edges, unit, span, choose, point }: BrushProps) {
  const fixed = useRef<number | null>(null);
  const bars = barsOf(span, edges);
  const barAt = (event: PointerEvent) => {
    const svg = (event.currentTarget as SVGElement).ownerSVGElement!;
    return nearest(frame.dayAt(event.clientX - svg.getBoundingClientRect().left), edges);
  };
  const between = (a: number, b: number) => spanOfBars([Math.min(a, b), Math.max(a, b)], edges, unit);
  const grab = (from: number) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    fixed.current = from < 0 ? barAt(event) : from;
    if (from < 0) choose(between(fixed.current, fixed.current), false);
  };
  const move = (event: PointerEvent) => {
    const bar = barAt(event);
    point(bar);
    if (fixed.current !== null) choose(between(fixed.current, bar), false);
  };
  const drop = (event: PointerEvent) => {
    if (fixed.current === null) return;
    const chosen = between(fixed.current, barAt(event));
    fixed.current = null;
    choose(chosen, true);
  };
  const cancel = () => {
    fixed.current = null;
    point(-1);
  };
  const events = { onPointerMove: move, onPointerUp: drop, onPointerCancel: cancel };
  const height = frame.base - frame.top;
  const [left, right] = [frame.x(edges[bars[0]]!), frame.x(edges[bars[1] + 1]!)];
  return (
    <g class="brush">
      <rect
        class="brush-field"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={height}
        {...events}
        onPointerDown={grab(-1)}
        onPointerLeave={() => point(-1)}
      />
      {span && <rect class="brush-span" x={left} y={frame.top} width={right - left} height={height} />}
      {(['first', 'last'] as const).map((end) => (
        <Handle
          key={end}
          end={end}
          x={end === 'first' ? left : right}
          frame={frame}
          bars={bars}
          edges={edges}
          unit={unit}
          chosen={span !== null}
          choose={choose}
          events={{ ...events, onPointerDown: grab(bars[end === 'first' ? 1 : 0]) }}
        />
      ))}
    </g>
  );
}

interface HandleProps extends Pick<BrushProps, 'frame' | 'edges' | 'unit' | 'choose'> {
  readonly end: 'first' | 'last';
  readonly x: number;
  readonly bars: Bars;
  readonly chosen: boolean;
  readonly events: Record<string, (event: PointerEvent) => void>;
}

/** How many bars a key moves an end by; to the first or last bar with Home and End. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function Handle({ end, x, frame, bars, edges, unit, chosen, choose, events }: HandleProps) {
  const last = edges.length - 2;
  const bar = bars[end === 'first' ? 0 : 1];
  const [least, most] = end === 'first' ? [0, bars[1]] : [bars[0], last];
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen) {
      event.preventDefault();
      choose(null, true);
    }
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const moved = Math.min(most, Math.max(least, bar + step));
    choose(spanOfBars(end === 'first' ? [moved, bars[1]] : [bars[0], moved], edges, unit), false);
  };
  const middle = (frame.top + frame.base) / 2;
  return (
    <g
      class={chosen ? 'brush-handle brush-chosen' : 'brush-handle'}
      role="slider"
      tabindex={0}
      aria-label={end === 'first' ? strings.timeline.first : strings.timeline.last}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={bar}
      aria-valuetext={timesText(edges[bar]!, edges[bar + 1]!)}
      onKeyDown={press}
      {...events}
    >
      {/* Mostly outside of what is chosen, so that both ends of a narrow span can be grabbed. */}
      <rect
        class="brush-hit"
        x={end === 'first' ? x - 18 : x - 6}
        y={chosen ? frame.top : middle - 18}
        width={24}
        height={chosen ? frame.base - frame.top : 36}
      />
      <line class="brush-edge" x1={x} x2={x} y1={frame.top} y2={frame.base} />
      <rect class="brush-grip" x={x - 5} y={middle - 14} width={10} height={28} rx={3} />
      <path class="brush-ribs" d={`M${x - 1.5} ${middle - 6}v12M${x + 1.5} ${middle - 6}v12`} />
    </g>
  );
}
