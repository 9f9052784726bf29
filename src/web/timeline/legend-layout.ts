import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { textWidth } from '../text-width.ts';

/** An act in the legend, where it stands and how much room it has. */
export interface Entry {
  readonly act: Act;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: string;
}

/** Pixels: of a row, of the coloured field, between entries. */
export const ROW = 28;
export const FIELD = 22;
const GAP = 14;

/** The acts in rows as wide as the drawing; in columns of one width, so that the eye finds them. */
export function legendLayout(
  acts: readonly Act[],
  width: number,
): { readonly entries: readonly Entry[]; readonly height: number } {
  if (acts.length === 0) return { entries: [], height: 0 };
  const labels = acts.map((act) => strings.acts[act]);
  const widest = Math.ceil(Math.max(...labels.map((label) => textWidth(label)))) + FIELD + 10;
  const columns = Math.max(1, Math.floor((width + GAP) / (widest + GAP)));
  const entries = acts.map((act, index) => ({
    act,
    x: (index % columns) * (widest + GAP),
    y: Math.floor(index / columns) * ROW,
    width: widest,
    label: labels[index]!,
  }));
  return { entries, height: Math.ceil(acts.length / columns) * ROW };
}
