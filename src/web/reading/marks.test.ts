import { describe, expect, it } from 'vitest';
import { type Mark, type MarkKind, piecesOf } from './marks.ts';

const TEXT = 'Anna Ruiz said no.';

/** A mark over words of the text. */
const over = (kind: MarkKind, words: string): Mark => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
};

describe('marks', () => {
  it.each<[string, Mark[], string]>([
    ['nothing', [], 'Anna Ruiz said no.'],
    ['a part', [over('source', 'Anna Ruiz')], '[source Anna Ruiz]| said no.'],
    [
      'one over another',
      [over('content', 'said no'), over('evidence', 'Ruiz said')],
      'Anna |[evidence Ruiz ]|[content+evidence said]|[content  no]|.',
    ],
    ['what reaches beyond', [{ kind: 'cue', start: -5, end: 4 }], '[cue Anna]| Ruiz said no.'],
  ])('cut a stretch at %s', (_, marks, expected) => {
    const pieces = piecesOf({ start: 0, end: TEXT.length }, marks).map(({ start, end, kinds }) => {
      const words = TEXT.slice(start, end);
      return kinds.length > 0 ? `[${kinds.join('+')} ${words}]` : words;
    });
    expect(pieces.join('|')).toBe(expected);
  });
});
