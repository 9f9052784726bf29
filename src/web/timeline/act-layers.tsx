import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { actFill } from './act-patterns.tsx';
import type { Bin } from './bins.ts';
import type { Frame } from './frame.ts';
import { layersOf } from './stack.ts';

interface ActLayersProps {
  readonly id: string;
  readonly bins: readonly Bin[];
  readonly acts: readonly Act[];
  readonly frame: Frame;
}

/** The bars: a shape for each act, its mark where there is room for it. */
export function ActLayers({ id, bins, acts, frame }: ActLayersProps) {
  return layersOf(bins, acts, frame).map(({ act, path, marks }) => (
    <g key={act}>
      <path d={path} style={{ fill: actFill(id, act) }} />
      {marks.map(({ x, y }) => (
        <text key={`${x} ${y}`} class="act-mark" x={x} y={y} text-anchor="middle" dominant-baseline="central">
          {strings.actMarks[act]}
        </text>
      ))}
    </g>
  ));
}
