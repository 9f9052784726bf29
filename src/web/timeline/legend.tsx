import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { actFill } from './act-patterns.tsx';
import { type Entry, FIELD, ROW } from './legend-layout.ts';

interface LegendProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly y: number;
  readonly hidden?: ReadonlySet<Act>;
  /** Shows an act or hides it; without it the legend is only to be read. */
  readonly toggle?: (act: Act) => void;
}

/** Colour, hatch and mark of each act by its name. In the drawing, so that a picture of it can be read. */
export function Legend({ id, entries, y, hidden, toggle }: LegendProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      {entries.map((entry) => (
        <LegendEntry
          key={entry.act}
          id={id}
          entry={entry}
          shown={!hidden?.has(entry.act)}
          {...(toggle ? { toggle } : {})}
        />
      ))}
      {/* Not within the buttons, whose names they are no part of. */}
      {entries
        .filter(({ act }) => !hidden?.has(act))
        .map(({ act, x, y: row }) => (
          <text
            key={act}
            class="act-mark"
            x={x + 4 + FIELD / 2}
            y={row + ROW / 2}
            text-anchor="middle"
            dominant-baseline="central"
          >
            {strings.actMarks[act]}
          </text>
        ))}
    </g>
  );
}

interface LegendEntryProps extends Pick<LegendProps, 'id' | 'toggle'> {
  readonly entry: Entry;
  readonly shown: boolean;
}

function LegendEntry({ id, entry: { act, x, y, width, label }, shown, toggle }: LegendEntryProps) {
  const drawn = (
    <>
      <rect class="legend-row" x={-4} y={1} width={width + 8} height={ROW - 2} rx={3} />
      <rect
        class="legend-field"
        y={5}
        width={FIELD}
        height={ROW - 10}
        style={{ fill: shown ? actFill(id, act) : 'none' }}
      />
      <text
        class={shown ? 'legend-label' : 'legend-label legend-hidden'}
        x={FIELD + 8}
        y={ROW / 2}
        dominant-baseline="central"
      >
        {label}
      </text>
    </>
  );
  const place = `translate(${x + 4} ${y})`;
  if (!toggle) return <g transform={place}>{drawn}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG.
    <g
      transform={place}
      class="legend-entry"
      role="button"
      tabIndex={0}
      aria-pressed={shown}
      aria-label={strings.timeline.toggle(label)}
      onClick={() => toggle(act)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        toggle(act);
      }}
    >
      {drawn}
    </g>
  );
}
