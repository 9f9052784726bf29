import type { Change } from '../shapes.ts';

/** A version of somebody's words beside the first: what is left out is struck through, what is put in underlined. */
export function WordChanges({ changes }: { readonly changes: readonly Change[] }) {
  return changes.map(({ kind, text }, index) => {
    const space = index > 0 ? ' ' : '';
    const Words = kind === 'dropped' ? 'del' : kind === 'added' ? 'ins' : 'span';
    return (
      <span key={index}>
        {space}
        <Words>{text}</Words>
      </span>
    );
  });
}

/** The words of a kind of change, stretch by stretch. */
export const stretchesOfKind = (changes: readonly Change[], kind: Change['kind']) =>
  changes.filter((one) => one.kind === kind).map(({ text }) => text);
