import { fitted, textWidth } from '../text-width.ts';
import type { Node } from './layout.ts';

/** Size of the letters of names, and pixels that a name takes at most. */
export const SIZE = 13;
const WIDEST = 120;

/** A name below its circle, cut short where it is long. */
export const shortName = (name: string) => fitted(name, WIDEST, SIZE);

/** Whose names have room: the first in the list have theirs, later ones only where no name and no circle is. */
export function withRoom(nodes: readonly Node[], widthOf = textWidth): ReadonlySet<number> {
  const named = new Set<number>();
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { id, name, x, y, radius } of nodes) {
    const half = Math.min(WIDEST, widthOf(name, SIZE)) / 2;
    const box = { left: x - half, right: x + half, top: y + radius + 2, bottom: y + radius + 18 };
    const meets = (other: typeof box) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;
    const circles = nodes.some(
      (other) =>
        other.id !== id &&
        meets({
          left: other.x - other.radius,
          right: other.x + other.radius,
          top: other.y - other.radius,
          bottom: other.y + other.radius,
        }),
    );
    if (circles || taken.some(meets)) continue;
    named.add(id);
    taken.push(box);
  }
  return named;
}
