import { describe, expect, it } from 'vitest';
import { lookedFor, stretchesOf } from './looked-for.ts';

/** The text with what is marked in brackets. */
const marked = (typed: string, text: string) =>
  stretchesOf(text, lookedFor(typed))
    .map((one) => (one.marked ? `[${one.text}]` : one.text))
    .join('');

describe('words looked for', () => {
  it.each([
    ['inspect', 'Inspected hulls await inspections.', '[Inspected] hulls await [inspections].'],
    ['"steering gear"', 'Gear, steering gear and steering', 'Gear, [steering gear] and steering'],
    ['ferr*', 'a ferryman and two ferries', 'a [ferryman] and two [ferries]'],
    ['ferry NOT hull', 'The ferry has a hull.', 'The [ferry] has a hull.'],
    ['ferry NOT (hull OR bow) stern', 'ferry hull bow stern', '[ferry] hull bow [stern]'],
    ['letters AND "not one', 'letters, not one', '[letters], [not one]'],
    ['cafe', 'The Café', 'The [Café]'],
    ['self-rule', 'a self-rule vote', 'a [self-rule] vote'],
    ['', 'nothing', 'nothing'],
    ['NOT', 'not', 'not'],
    [')))', 'odd', 'odd'],
  ])('%s in %s', (typed, text, expected) => {
    expect(marked(typed, text)).toBe(expected);
  });

  it('keeps the text as it is', () => {
    const text = '“We will not send a single ferry out,” she said – twice.';
    const stretches = stretchesOf(text, lookedFor('a "she said" ferr* OR we'));
    expect(stretches.map((one) => one.text).join('')).toBe(text);
  });
});
