import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { toWire } from '../../formats/wire.ts';
import { loadedByVoice, ownPassages } from './own-words.ts';
import { readableOf } from './readable.ts';
import { runsOf } from './runs.ts';

function passages(notation: string): string[] {
  const reading = bracketed(notation);
  const { text } = reading.report;
  return ownPassages(text, runsOf(text.length, toWire(reading))).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('passages in the outlet’s own voice', () => {
  it.each<[string, string[]]>([
    ['It rained. The port was shut.\n\nNobody came.', ['It rained. The port was shut.', 'Nobody came.']],
    ['It rained. {S1:Ruiz} {C1:said} {Q1:no} on Monday. Nobody came.', ['It rained.', 'Nobody came.']],
    ['{Q1:“No,”} {S1:Ruiz} {C1:said} on Monday.', []],
    ['On Monday {S1:Ruiz} {C1:said} {Q1:no}. Then it “rained.” {S2:She} {C2:left}', ['Then it “rained.”']],
    ['A headline\n{S1:Ruiz} {C1:said} {Q1:no}', ['A headline']],
    ['', []],
  ])('of %j', (notation, expected) => {
    expect(passages(notation)).toEqual(expected);
  });
});

describe('loaded words', () => {
  it('are told apart by voice and counted', () => {
    const reading = bracketed('A brutal raid, a Brutal, “heroic” day. {S1:Ruiz} {C1:said} {Q1:brutal}');
    const { text } = reading.report;
    const word = (words: string, from: number, statement: string | null, quoted: boolean) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length, statement, quoted, list: 'evaluative words' };
    };
    const loaded = [
      word('brutal', 0, null, false),
      word('Brutal', 0, null, false),
      word('heroic', 0, null, true),
      word('brutal', 40, 's1', false),
    ];
    const found = loadedByVoice(readableOf(text, { ...toWire(reading), loaded } as never));
    const short = (list: (typeof found)['own']) => list.map(({ word, spans }) => `${word} ×${spans.length}`);
    expect(short(found.own)).toEqual(['brutal ×2']);
    expect(short(found.inMarks)).toEqual(['heroic ×1']);
    expect(short(found.quoted)).toEqual(['brutal ×1']);
  });
});
