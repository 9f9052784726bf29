import type { Act } from '../../analysis/8-statements/statement.ts';
import type { Bin } from './bins.ts';
import type { Frame } from './frame.ts';

/** All the pieces of one act, as one shape: a timeline of a million statements is still twenty shapes. */
export interface Layer {
  readonly act: Act;
  readonly path: string;
  /** Where a piece is large enough for a letter or two: its middle. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
}

/** Pixels of a piece that holds a mark. */
const MARK = { width: 20, height: 15 };

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

/** Bars stacked from the bottom in the order of the acts, with a hair between neighbours. */
export function layersOf(bins: readonly Bin[], acts: readonly Act[], frame: Frame): Layer[] {
  const below = bins.map(() => 0);
  return acts.map((act) => {
    const marks: { x: number; y: number }[] = [];
    let path = '';
    for (const [index, bin] of bins.entries()) {
      const statements = bin.acts.get(act) ?? 0;
      if (statements === 0) continue;
      const [bottom, top] = [frame.y(below[index]!), frame.y(below[index]! + statements)];
      below[index]! += statements;
      const [left, right] = [frame.x(bin.begin), frame.x(bin.end)];
      const width = Math.max(1, right - left - (right - left > 6 ? 1 : 0.4));
      path += `M${rounded(left)} ${rounded(top)}h${rounded(width)}V${rounded(bottom)}h${rounded(-width)}z`;
      if (width >= MARK.width && bottom - top >= MARK.height)
        marks.push({ x: rounded(left + width / 2), y: rounded((top + bottom) / 2) });
    }
    return { act, path, marks };
  });
}
