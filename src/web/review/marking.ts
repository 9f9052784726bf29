import type { Span } from '../../text/span.ts';
import { changed, type Draft, type Role } from './draft.ts';
import type { Edge, Unit, Words } from './words.ts';

/** Which piece of which role is being marked. Where the role has no piece yet, `cursor` is the word to begin with. */
export interface Marking {
  readonly role: Role;
  readonly piece: number;
  readonly cursor: Span | null;
}

/** Begins marking a role at a piece of it; where it has none, at a word near the other roles, or near an offset. */
export function markingOf(
  { values }: Draft,
  role: Role,
  words: Words,
  { piece = 0, near = 0 }: { readonly piece?: number; readonly near?: number } = {},
): Marking {
  const other = values.content[0] ?? values.source[0] ?? values.cue[0];
  const cursor = values[role].length > 0 ? null : words.at(other?.start ?? near);
  return { role, piece: Math.max(0, Math.min(piece, values[role].length - 1)), cursor };
}

/** The piece after the one in hand, and after the last the first. */
export function nextPiece(draft: Draft, marking: Marking, words: Words): Marking {
  const pieces = draft.values[marking.role].length;
  if (pieces === 0) return marking;
  return markingOf(draft, marking.role, words, { piece: (marking.piece + 1) % pieces });
}

/** The piece in hand; null where the role has none. */
export function pieceIn({ values }: Draft, { role, piece }: Marking): Span | null {
  return values[role][piece] ?? null;
}

/** A step of an edge with the keyboard; it stops at the pieces beside it, and leaves something between its edges. */
export function stepped(
  draft: Draft,
  marking: Marking,
  words: Words,
  { edge, direction, unit }: { readonly edge: Edge; readonly direction: -1 | 1; readonly unit: Unit },
): Draft {
  const piece = pieceIn(draft, marking);
  return piece ? moved(draft, marking, edge, words.step(piece[edge], edge, direction, unit), null) : draft;
}

/** An edge put to where somebody points, or as near as the pieces beside it let it. `by` as for {@link changed}. */
export function moved(draft: Draft, marking: Marking, edge: Edge, offset: number, by: string | null): Draft {
  const { role, piece: index } = marking;
  const pieces = draft.values[role];
  const piece = pieces[index];
  if (!piece) return draft;
  const put = { ...piece, [edge]: offset };
  const before = pieces[index - 1]?.end ?? 0;
  const after = pieces[index + 1]?.start ?? Number.POSITIVE_INFINITY;
  if (put.start >= put.end || put.start < before || put.end > after) return draft;
  return changed(draft, { [role]: pieces.with(index, put) }, by);
}

/** The cursor a step on; Shift with an arrow, and Enter, begin a piece there. */
export function cursorStepped(
  { cursor, ...marking }: Marking,
  words: Words,
  direction: -1 | 1,
  unit: Unit,
): Marking {
  if (!cursor) return { cursor, ...marking };
  return { ...marking, cursor: words.at(words.step(cursor.start, 'start', direction, unit)) };
}

/** The role with a new piece, in its place among the others; pieces that it touches become one with it. */
export function withPiece(draft: Draft, role: Role, piece: Span): { draft: Draft; marking: Marking } {
  const touching = draft.values[role].filter(({ start, end }) => start <= piece.end && end >= piece.start);
  const joined = {
    start: Math.min(piece.start, ...touching.map(({ start }) => start)),
    end: Math.max(piece.end, ...touching.map(({ end }) => end)),
  };
  const pieces = [...draft.values[role].filter((one) => !touching.includes(one)), joined].sort(
    (a, b) => a.start - b.start,
  );
  return {
    draft: changed(draft, { [role]: pieces }),
    marking: { role, piece: pieces.indexOf(joined), cursor: null },
  };
}

/** The role with that piece alone. */
export function withOnly(draft: Draft, role: Role, piece: Span): { draft: Draft; marking: Marking } {
  return { draft: changed(draft, { [role]: [piece] }), marking: { role, piece: 0, cursor: null } };
}

/** The role without the piece in hand. */
export function withoutPiece(
  draft: Draft,
  marking: Marking,
  words: Words,
): { draft: Draft; marking: Marking } {
  const { role, piece } = marking;
  const [gone, rest] = [draft.values[role][piece], draft.values[role].toSpliced(piece, 1)];
  const next = changed(draft, { [role]: rest });
  const begun = markingOf(next, role, words, { piece });
  // Where the piece was, another one may be wanted.
  return {
    draft: next,
    marking: gone && rest.length === 0 ? { ...begun, cursor: words.at(gone.start) } : begun,
  };
}
