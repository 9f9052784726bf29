import { describe, expect, it } from 'vitest';
import { edged, notationOf } from '../../../tests/notation/edged.ts';
import { type Edge, type Unit, Words } from './words.ts';

describe('an edge moves', () => {
  it.each<[edge: Edge, direction: -1 | 1, unit: Unit, before: string, after: string]>([
    ['end', 1, 'word', 'She [said] the port was shut.', 'She [said the] port was shut.'],
    ['end', 1, 'word', 'the port was [shut].', 'the port was [shut.]'],
    ['end', -1, 'word', '[the port was] shut', '[the port] was shut'],
    ['start', -1, 'word', 'said “[No] ferry”', 'said [“No] ferry”'],
    ['start', 1, 'word', '[the port’s gates] shut', 'the [port’s gates] shut'],
    ['start', 1, 'word', '[1,200.50 crowns]', '1,200.50 [crowns]'],
    ['end', 1, 'word', '[thirty]-one days', '[thirty-one] days'],
    // A blank that holds words together, and one that nobody sees.
    ['end', 1, 'word', '[20]\u00a0June\u2009now', '[20\u00a0June]\u2009now'],
    ['start', 1, 'word', '\ufeff[Port Selva]', '\ufeffPort [Selva]'],
    ['end', 1, 'word', '[Yes] 👩🏽‍🚒 now', '[Yes 👩🏽‍🚒] now'],
    ['end', 1, 'word', '[Yes] 🇳🇴🇸🇪', '[Yes 🇳🇴]🇸🇪'],
    ['end', 1, 'word', '[caf]\u00e9', '[caf\u00e9]'],
    ['end', 1, 'word', '[a]', '[a]'],
    ['start', -1, 'word', '[a] b', '[a] b'],
    ['end', 1, 'character', 'the [por]t', 'the [port]'],
    ['start', -1, 'character', 'a👩🏽‍🚒[b]', 'a[👩🏽‍🚒b]'],
    ['end', -1, 'character', '[cafe\u0301]', '[caf]e\u0301'],
    ['start', 1, 'character', '[“No”]', '“[No”]'],
    ['end', 1, 'sentence', 'She [said] no. “Never.” He left.', 'She [said no.] “Never.” He left.'],
    ['end', 1, 'sentence', 'She [said no.] “Never.” He left.', 'She [said no. “Never.”] He left.'],
    ['start', 1, 'sentence', '[She left. He] stayed.', 'She left. [He] stayed.'],
    ['start', -1, 'sentence', 'A title\n\nShe [left].', 'A title\n\n[She left].'],
  ])('%s %i %s: %s', (edge, direction, unit, before, after) => {
    const { text, spans } = edged(before);
    const span = spans[0]!;
    const moved = { ...span, [edge]: new Words(text).step(span[edge], edge, direction, unit) };
    expect(notationOf(text, [moved])).toBe(after);
  });
});

describe('what is pointed at', () => {
  it.each<[edge: Edge, at: number, offset: number]>([
    ['start', 5, 4],
    ['start', 7, 9],
    ['end', 5, 3],
    ['end', 6, 8],
  ])('snaps a %s at %i to %i', (edge, at, offset) => {
    expect(new Words('The port shut').snap(at, edge)).toBe(offset);
  });

  it('is never inside a sign', () => {
    const words = new Words('a👩🏽‍🚒b');
    expect([0, 1, 2, 5, 8, 9].map((offset) => words.sign(offset))).toEqual([0, 1, 8, 8, 8, 9]);
  });
});

describe('a selection', () => {
  it.each([
    ['the p[ort wa]s shut', 'the [port was] shut'],
    ['the[ port ]was', 'the [port] was'],
    ['said[: “N]o”', 'said[: “No]”'],
    ['yes [👩🏽]‍🚒!', 'yes [👩🏽‍🚒]!'],
  ])('covers whole words: %s', (before, after) => {
    const { text, spans } = edged(before);
    expect(notationOf(text, [new Words(text).cover(spans[0]!)!])).toBe(after);
  });

  it('of blanks is none', () => {
    expect(new Words('a  b').cover({ start: 1, end: 3 })).toBeNull();
  });
});
