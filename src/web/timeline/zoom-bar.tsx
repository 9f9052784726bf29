import { useMemo } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { changeQuery } from '../router.ts';
import { strings } from '../strings/en.ts';
import { isoDay, lengthOf, type Span } from './calendar.ts';
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
      { keys: ['+', '='], does: timeline.zoomIn, run: () => show(zoomedIn(shown, span)) },
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
      <label>
        {timeline.unit}{' '}
        <select
          value={view.unit ?? ''}
          onChange={({ currentTarget }) => changeQuery({ unit: currentTarget.value || null, span: null })}
        >
          <option value="">{timeline.units.fitting}</option>
          <option value="year">{timeline.units.year}</option>
          <option value="month">{timeline.units.month}</option>
          <option value="day">{timeline.units.day}</option>
        </select>
      </label>
    </div>
  );
}
