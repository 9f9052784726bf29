import { strings } from '../strings/en.ts';

/** Shapes of 12 by 12 around the middle, by how a version is like the first: told apart without colour. */
const SHAPES: Readonly<Record<string, string>> = {
  first: 'M0-7 1.8-2.4 6.7-2.2 2.9.9 4.1 5.7 0 3-4.1 5.7-2.9.9-6.7-2.2-1.8-2.4Z',
  exact: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  truncated: 'M-6-4.5H6L0 6Z',
  edited: 'M-4.8-4.8H4.8V4.8H-4.8Z',
  part: 'M-5.5 2.5a5.5 5.5 0 0 1 11 0Z',
  paraphrase: 'M0-6 6 0 0 6-6 0Z',
};

export const LIKENESSES = Object.keys(SHAPES);

export const likenessText = (likeness: string) =>
  strings.likenesses[likeness] ?? strings.saying.otherLikenesses[likeness] ?? likeness;

/** The sign of a likeness in a drawing, around a point. */
export function LikenessShape({ likeness, x, y }: { likeness: string; x: number; y: number }) {
  return (
    <path
      class={likeness === 'first' ? 'mark mark-first' : 'mark'}
      d={SHAPES[likeness] ?? SHAPES['exact']}
      transform={`translate(${x} ${y})`}
    />
  );
}

/** A likeness by its sign and its name, in running text. */
export function LikenessBadge({ likeness }: { readonly likeness: string }) {
  return (
    <span class="badge likeness">
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
        <LikenessShape likeness={likeness} x={0} y={0} />
      </svg>
      {likenessText(likeness)}
    </span>
  );
}
