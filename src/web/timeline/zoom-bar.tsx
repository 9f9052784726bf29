import { useMemo } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { daysOfSpan, isoDay, lengthOf, MOST_DAYS_OF_HOURS, type Span, type Unit } from './calendar.ts';
import type { View } from './view.ts';
import { panned, zoomedIn, zoomedOut } from './zoom.ts';

/** Shows other days: they fit their own unit, and nothing of them is chosen yet. */
export function show(shown: Span | null): void {
  changeQuery({
    from: shown && isoDay(shown.first),
    to: shown && isoDay(shown.last),
    unit: null,
    span: null,
  });
}

interface ZoomBarProps {
  readonly view: View;
  readonly shown: Span;
  readonly span: Span | null;
}

/** Buttons and keys that zoom and move, and the unit of the bars. */
export function ZoomBar({ view, shown, span }: ZoomBarProps) {
  const { timeline } = strings;
  const steps = useMemo(
    () => [
      { keys: ['+', '='], does: timeline.zoomIn, run: () => show(zoomedIn(shown, span && daysOfSpan(span))) },
      { keys: '-', does: timeline.zoomOut, run: () => show(zoomedOut(shown)) },
      { keys: '0', does: timeline.whole, run: () => show(null) },
      { keys: '[', does: timeline.earlier, run: () => show(panned(shown, -1)) },
      { keys: ']', does: timeline.later, run: () => show(panned(shown, 1)) },
    ],
    [shown.first, shown.last, span],
  ) satisfies readonly Shortcut[];
  useKeys(steps);
  const all = view.from === null && view.to === null;
  return (
    <div class="actions zoom-bar">
      {steps.map(({ does, run }) => (
        <button
          key={does}
          type="button"
          disabled={(does === timeline.whole && all) || (does === timeline.zoomIn && lengthOf(shown) === 1)}
          onClick={run}
        >
          {does}
        </button>
      ))}
      <UnitField unit={view.unit} shown={shown} />
    </div>
  );
}

/** Hours only of few days, and of those that are shown: that many days are asked for then. */
function UnitField({ unit, shown }: { readonly unit: Unit | null; readonly shown: Span }) {
  const { units, unit: label } = strings.timeline;
  const choose = (chosen: string) => {
    const days = chosen === 'hour' ? { from: isoDay(shown.first), to: isoDay(shown.last) } : {};
    changeQuery({ ...days, unit: chosen || null, span: null });
  };
  return (
    <label>
      {label}{' '}
      <select value={unit ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{units.fitting}</option>
        <option value="year">{units.year}</option>
        <option value="month">{units.month}</option>
        <option value="day">{units.day}</option>
        {lengthOf(shown) <= MOST_DAYS_OF_HOURS && <option value="hour">{units.hour}</option>}
      </select>
    </label>
  );
}
