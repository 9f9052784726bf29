import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { toWire } from '../../formats/wire.ts';
import { chunksOf } from './paragraphs.ts';
import { runsOf } from './runs.ts';

/** The runs of a text as rows: `depth statement words`, loaded words in asterisks. */
function rows(notation: string, loadedWord?: string): string[] {
  const reading = bracketed(notation);
  const { text } = reading.report;
  const wire = toWire(reading);
  const start = loadedWord ? text.indexOf(loadedWord) : -1;
  const loaded = loadedWord
    ? [{ start, end: start + loadedWord.length, statement: null, quoted: false, list: 'a list' }]
    : [];
  return runsOf(text.length, { ...wire, loaded }).map(({ start, end, depth, statement, loaded }) => {
    const words = text.slice(start, end);
    return `${depth} ${statement ?? '-'} ${loaded ? `*${words}*` : words}`;
  });
}

describe('runs of a text', () => {
  it('know the statement and the depth of each stretch', () => {
    expect(rows('It rained. {S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.')).toEqual([
      '0 - It rained. ',
      '0 s1 Anna Ruiz',
      '0 -  ',
      '0 s1 said',
      '0 -  ',
      '1 s1 the port was shut',
      '0 - .',
    ]);
  });

  it('give source and cue within a content to their own statement', () => {
    expect(rows('{S1:The Post} {C1:says} {Q1:{S2:Ruiz} {C2:told it} {Q2:to stop}}')).toEqual([
      '0 s1 The Post',
      '0 -  ',
      '0 s1 says',
      '0 -  ',
      '1 s2 Ruiz',
      '1 s1  ',
      '1 s2 told it',
      '1 s1  ',
      '2 s2 to stop',
    ]);
  });

  it('mark loaded words of the outlet, in a cue too', () => {
    expect(rows('A brutal raid. {S1:Ruiz} {C1:claimed} {Q1:it}', 'claimed').slice(-3)).toEqual([
      '0 s1 *claimed*',
      '0 -  ',
      '1 s1 it',
    ]);
  });

  it.each(['', ' ', 'No statement at all.\n\n', '🚢 {S1:Ruiz}{C1::} {Q1:“🚢\n🚢”}'])(
    'follow on each other without a gap in %j',
    (notation) => {
      const reading = bracketed(notation);
      const { text } = reading.report;
      const runs = runsOf(text.length, toWire(reading));
      expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    },
  );
});

describe('paragraphs', () => {
  const lines = (text: string) =>
    chunksOf(text, [{ start: 0, end: text.length, depth: 0, statement: null, loaded: false }]).flatMap(
      ({ paragraphs }) =>
        paragraphs.map(({ start, end, apart }) => `${apart ? '¶' : ''}${text.slice(start, end)}`),
    );

  it('are the lines that are not blank, apart after a blank one', () => {
    expect(lines('One.\nTwo.\n\n  Three. \r\n\r\n\t\r\nFour.\r\nFive.\n')).toEqual([
      'One.',
      'Two.',
      '¶  Three. ',
      '¶Four.',
      'Five.',
    ]);
    expect(lines(' \n \n')).toEqual([]);
  });

  it('carry their runs, cut where a line ends', () => {
    const reading = bracketed('{S1:Ruiz} {C1:said}: {Q1:“One.\n\nTwo.”}');
    const { text } = reading.report;
    const chunks = chunksOf(text, runsOf(text.length, toWire(reading)));
    const cut = chunks.flatMap(({ paragraphs }) =>
      paragraphs.map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)).join('|')),
    );
    expect(cut).toEqual(['Ruiz| |said|: |“One.', 'Two.”']);
  });

  it('come in chunks of some ten thousand characters', () => {
    const text = `${'x'.repeat(900)}\n`.repeat(100);
    const chunks = chunksOf(text, []);
    expect(chunks.length).toBeGreaterThan(8);
    expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThan(11_000);
    expect(chunks.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(100);
  });
});
