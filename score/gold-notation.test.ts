import { describe, expect, test } from 'vitest';
import type { GoldReport } from './gold.ts';
import { parseGold } from './gold-notation.ts';
import { isInterval } from './gold-values.ts';

const TEXT = `Mill to reopen

LUND, 4 March 2031 (Tidewater) — {S1:Anna Ruiz} {C1:said} {Q1:the shameful mill would open in May}. {S2:The union} {C2:denied} {Q2:it}. A shameful delay.`;

const BLOCK = [
  'report published=2031-03-04 by=dateline clues="4 March 2031"',
  'loaded "shameful"',
  'speaker "Anna Ruiz" person named office="owner" state=NO',
  'speaker "the union" organisation named',
  'name "the press"',
  '1 "Anna Ruiz" announce saidAt=2031-03 addressee="the press" place="LUND"',
  '  will "Anna Ruiz" "open in May" due=2031-05',
  '2 "the union" deny answers=1:deny channel=press-remarks polarity=negative certainty=hedged',
];

function read(block: readonly string[]): GoldReport {
  return parseGold('07-mill.txt', `${TEXT}\n----\n${block.join('\n')}\n`);
}

/** The block with the first line that starts with `start` replaced. */
function changed(start: string, ...by: readonly string[]): string[] {
  const at = BLOCK.findIndex((line) => line.startsWith(start));
  return BLOCK.toSpliced(at, 1, ...by);
}

test('a report is read with every field', () => {
  const { doc, text, title, published, dating, loaded, attributions } = read(BLOCK);
  expect({ doc, title, published }).toEqual({
    doc: '07-mill',
    title: 'Mill to reopen',
    published: { value: '2031-03-04', words: '4 March 2031' },
  });
  expect(dating).toMatchObject({ by: 'dateline', value: '2031-03-04', candidates: [] });
  expect(loaded).toEqual([{ start: text.lastIndexOf('shameful'), end: text.lastIndexOf('shameful') + 8 }]);
  expect(attributions[0]).toMatchObject({
    id: 's1',
    speaker: { name: 'Anna Ruiz', kind: 'person', naming: 'named', office: 'owner', state: 'NO' },
    addressee: { name: 'the press' },
    channel: 'unknown',
    saidAt: { value: '2031-03' },
    place: 'LUND',
    act: 'announce',
    manner: 'indirect',
    polarity: 'positive',
    certainty: 'plain',
    commitments: [{ actor: 'Anna Ruiz', due: '2031-05' }],
    answers: [],
  });
  const { action } = attributions[0]!.commitments[0]!;
  expect(text.slice(action.start, action.end)).toBe('open in May');
  expect(attributions[1]).toMatchObject({
    channel: 'press-remarks',
    polarity: 'negative',
    certainty: 'hedged',
    answers: [{ to: 's1', how: 'deny' }],
  });
});

test('an undecided date is null and keeps its candidates', () => {
  const report = 'report by=undecided candidates=2031-03-04,2031-03-05 clues="4 March 2031"';
  const { published, dating } = read(changed('report', report));
  expect(published).toBeNull();
  expect(dating).toMatchObject({ value: null, candidates: ['2031-03-04', '2031-03-05'] });
});

describe('a mistake is thrown with file and line', () => {
  test.each([
    [
      'unknown field',
      changed('2', '2 "the union" deny chanel=letter'),
      '2 "the union".* unknown field chanel',
    ],
    ['missing speaker', changed('2', '2 deny'), 'no line describes the speaker deny'],
    ['unknown act', changed('2', '2 "the union" denies'), 'unknown act denies'],
    ['missing act', changed('2', '2 "the union"'), 'unknown act'],
    ['unknown channel', changed('2', '2 "the union" deny channel=post'), 'unknown channel post'],
    ['day not in the calendar', changed('2', '2 "the union" deny saidAt=2031-02-30'), '2031-02-30'],
    ['absent statement', changed('2', '2 "the union" deny answers=9:deny'), 'answers 9, which is not'],
    ['unknown answer', changed('2', '2 "the union" deny answers=1:denies'), 'unknown answer denies'],
    ['answer to itself', changed('2', '2 "the union" deny answers=2:deny'), 'cannot answer itself'],
    ['statement left out', BLOCK.slice(0, -1), '07-mill.txt: no line describes statement 2'],
    ['statement not in the text', [...BLOCK, '3 "the union" deny'], 'the text has no statement 3'],
    ['statement twice', [...BLOCK, '2 "the union" deny'], 'statement 2 is described twice'],
    ['unknown speaker', changed('2', '2 "the onion" deny'), 'no line describes the speaker the onion'],
    ['unknown target', changed('2', '2 "the union" deny target="Ruiz"'), 'no line describes the target Ruiz'],
    ['place not in the text', changed('2', '2 "the union" deny place="Oslo"'), 'the text has no place Oslo'],
    ['unknown kind', changed('speaker', 'speaker "Anna Ruiz" human named'), 'unknown kind human'],
    ['no naming', changed('speaker', 'speaker "Anna Ruiz" person'), 'unknown naming'],
    ['bad state', changed('speaker', 'speaker "Anna Ruiz" person named state=QQ'), 'QQ is no ISO 3166-1'],
    ['unused name', [...BLOCK, 'name "Ruis"'], 'described but in no statement: Ruis'],
    ['words elsewhere', changed('  will', '  will "Anna Ruiz" "delay"'), 'content has no words “delay”'],
    ['loaded in a content', changed('loaded', 'loaded "mill"'), '“mill” stands 0 times'],
    ['clue not in the text', changed('report', BLOCK[0]!.replace('4 March', '5 March')), 'has no words'],
    [
      'date without value',
      changed('report', 'report by=inferred clues="4 March 2031"'),
      'no value only where',
    ],
    ['report left out', BLOCK.slice(1), '07-mill.txt: no line describes the report'],
    ['commitment of nothing', ['will "Anna Ruiz" "open in May"'], 'no statement above'],
    ['unclosed mark', changed('2', '2 "the union deny'), 'neither a word nor key=value'],
  ])('%s', (_, block, message) => {
    expect(() => read(block)).toThrow(SyntaxError);
    expect(() => read(block)).toThrow(new RegExp(`07-mill\\.txt: .*${message.replace('07-mill.txt: ', '')}`));
  });
});

test.each([
  ['2031', true],
  ['2031-03', true],
  ['2032-02-29', true],
  ['2031-02-29', false],
  ['2031-13', false],
  ['2031-03-04/2031-03-06', true],
  ['2031-03-06/2031-03-04', false],
  ['../2031-03', true],
  ['2031-03/..', true],
  ['../..', false],
  ['4 March', false],
  ['', false],
])('%j is an interval: %s', (value, expected) => expect(isInterval(value)).toBe(expected));
