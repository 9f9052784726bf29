import { describe, expect, test } from 'vitest';
import { MANNERS } from '../../src/analysis/5-attributions/cue-features.ts';
import { plainPage } from '../../tests/notation/page.ts';
import { anchorOf, foldOf, makeExample, tokensIn } from './examples.ts';

describe('tokensIn', () => {
  const text = 'Ruiz said the long-closed port was shut.';
  const { page, words } = plainPage(text);
  const within = (...pieces: string[]) =>
    words(
      tokensIn(
        page,
        pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })),
      ),
    );

  test.each<[string, string[], string]>([
    ['whole tokens', ['Ruiz said'], 'Ruiz said'],
    ['pieces, in order of the text', ['shut', 'Ruiz'], 'Ruiz … shut'],
    ['a token by half of it', ['id the'], 'said the'],
    ['not a token by less', ['d the long-closed por'], 'the long - closed port'],
    ['white space around', [' port '], 'port'],
    ['nothing', [], ''],
  ])('%s', (_, pieces, expected) => {
    expect(within(...pieces)).toBe(expected);
  });
});

describe('anchorOf', () => {
  test.each<[string, string, string[], string, string]>([
    [
      'the cue’s head',
      'Ruiz was quoted as saying so',
      [
        'quoted/VERB root',
        'was/AUX aux:pass quoted',
        'saying/VERB advcl quoted',
        'as mark saying',
        'Ruiz nsubj:pass quoted',
        'so advmod saying',
      ],
      'was quoted as saying',
      'quoted',
    ],
    [
      'of two that hang outside, the verb',
      'In remarks Ruiz vowed it',
      [
        'vowed/VERB root',
        'remarks/NOUN obl vowed',
        'In/ADP case remarks',
        'Ruiz nsubj vowed',
        'it obj vowed',
      ],
      'In remarks Ruiz vowed',
      'vowed',
    ],
    [
      'of two alike, the first',
      'Fears and hopes grew',
      ['grew/VERB root', 'Fears nsubj grew', 'hopes nsubj grew', 'and/CCONJ cc hopes'],
      'Fears and hopes',
      'Fears',
    ],
    [
      'a mark that stands alone',
      'Ruiz : stay',
      ['stay/VERB root', 'Ruiz nsubj stay', ':/PUNCT punct stay'],
      ':',
      ':',
    ],
  ])('%s', (_, text, arcs, cue, expected) => {
    const { page, tokens, words } = plainPage(text, arcs);
    expect(words([anchorOf(page, tokens(cue))])).toBe(expected);
  });
});

test('an example leaves out what has no cue, and keeps the spans', () => {
  const text = 'Ruiz said no. “Never.”';
  const { page } = plainPage(text);
  const said = {
    source: [{ start: 0, end: 4 }],
    cue: [{ start: 5, end: 9 }],
    content: [{ start: 10, end: 12 }],
  };
  const alone = { source: [], cue: [], content: [{ start: 14, end: 22 }] };
  const example = makeExample('report', 'statements', 0.5, page, [said, alone]);
  expect(example.manner).toBe(MANNERS.indexOf('statements'));
  expect(example.gold).toEqual([{ anchor: 1, cue: [1], source: [0], content: [2], spans: said }]);
});

test('folds depend on the name alone and are used evenly', () => {
  const counts = [0, 0, 0];
  for (let i = 0; i < 300; i++) counts[foldOf(`report-${i}`, 3)]!++;
  expect(Math.min(...counts)).toBeGreaterThan(60);
  expect(foldOf('report-1', 3)).toBe(foldOf('report-1', 3));
});
