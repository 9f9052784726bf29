import { describe, expect, it } from 'vitest';
import { edged, notationOf } from '../../../tests/notation/edged.ts';
import { type Draft, missedIn, takenBack } from './draft.ts';
import {
  cursorStepped,
  type Marking,
  markingOf,
  moved,
  nextPiece,
  stepped,
  withOnly,
  withoutPiece,
  withPiece,
} from './marking.ts';
import { Words } from './words.ts';

/** A draft whose content is what stands in brackets. */
function drafted(notation: string) {
  const { text, spans } = edged(notation);
  const draft = missedIn(1);
  return { text, words: new Words(text), draft: { ...draft, values: { ...draft.values, content: spans } } };
}

const content = (text: string, draft: Draft) => notationOf(text, draft.values.content);
const piece = (index: number): Marking => ({ role: 'content', piece: index, cursor: null });

describe('a piece', () => {
  it.each([
    ['[a b] c', 0, 'end', 1, '[a b c]'],
    ['[a] [b]', 0, 'end', 1, '[a] [b]'],
    ['[a] b [c]', 1, 'start', -1, '[a] [b c]'],
    ['[a]', 0, 'start', 1, '[a]'],
    ['[a] b', 0, 'end', -1, '[a] b'],
  ] as const)('steps in %s, piece %i, %s %i', (before, index, edge, direction, after) => {
    const { text, words, draft } = drafted(before);
    const next = stepped(draft, piece(index), words, { edge, direction, unit: 'word' });
    expect(content(text, next)).toBe(after);
  });

  it('is dragged, and one drag is taken back at once', () => {
    const { text, draft } = drafted('[a] b c');
    const far = moved(moved(draft, piece(0), 'end', 3, 'drag 1'), piece(0), 'end', 5, 'drag 1');
    expect(content(text, far)).toBe('[a b c]');
    expect(content(text, takenBack(far))).toBe('[a] b c');
    const twice = moved(far, piece(0), 'end', 3, 'drag 2');
    expect(content(text, takenBack(twice))).toBe('[a b c]');
  });

  it.each([
    ['a [b] c d', [6, 7], 'a [b] c [d]', 1],
    ['a b [c]', [0, 1], '[a] b [c]', 0],
    ['a [b c] d', [5, 7], 'a [b c d]', 0],
  ] as const)('is added to %s', (before, [start, end], after, index) => {
    const { text, draft } = drafted(before);
    const added = withPiece(draft, 'content', { start, end });
    expect(content(text, added.draft)).toBe(after);
    expect(added.marking.piece).toBe(index);
  });

  it('stands alone, or goes', () => {
    const { text, words, draft } = drafted('[a] b [c]');
    expect(content(text, withOnly(draft, 'content', { start: 2, end: 3 }).draft)).toBe('a [b] c');
    const one = withoutPiece(draft, piece(1), words);
    expect(content(text, one.draft)).toBe('[a] b c');
    expect(one.marking.piece).toBe(0);
    const none = withoutPiece(one.draft, one.marking, words);
    expect(content(text, none.draft)).toBe('a b c');
    expect(none.marking.cursor).toEqual({ start: 0, end: 1 });
  });

  it('follows another, round and round', () => {
    const { words, draft } = drafted('[a] b [c]');
    expect(nextPiece(draft, piece(0), words).piece).toBe(1);
    expect(nextPiece(draft, piece(1), words).piece).toBe(0);
  });
});

describe('the cursor', () => {
  it('begins near the other roles, or where it is told to', () => {
    const { words, draft } = drafted('a b [c]');
    expect(markingOf(draft, 'source', words).cursor).toEqual({ start: 4, end: 5 });
    expect(markingOf(missedIn(1), 'source', words, { near: 1 }).cursor).toEqual({ start: 2, end: 3 });
    expect(markingOf(draft, 'content', words).cursor).toBeNull();
  });

  it('goes word by word and stays in the text', () => {
    const { words } = drafted('a b. C d');
    const at = (cursor: Marking['cursor']): Marking => ({ role: 'cue', piece: 0, cursor });
    expect(cursorStepped(at({ start: 0, end: 1 }), words, 1, 'word').cursor).toEqual({ start: 2, end: 3 });
    expect(cursorStepped(at({ start: 0, end: 1 }), words, 1, 'sentence').cursor).toEqual({
      start: 5,
      end: 6,
    });
    expect(cursorStepped(at({ start: 0, end: 1 }), words, -1, 'word').cursor).toEqual({ start: 0, end: 1 });
  });
});
