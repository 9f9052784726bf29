import { describe, expect, it } from 'vitest';
import { joinAsPrinted } from './joined.ts';

describe('joinAsPrinted', () => {
  it.each([
    [['The port is shut'], 'The port is shut'],
    [
      ['Port Shut', "She did n't , he 's sure .", 'So it is .'],
      "Port Shut\nShe didn't, he's sure. So it is.",
    ],
    [["`` Go home , '' said Ruiz ."], '“Go home,” said Ruiz.'],
    [['" Go home , " said Ruiz ( 59 ) .'], '“Go home,” said Ruiz (59).'],
    [['“ Go , " she said . " Now . "'], '“Go,” she said. “Now.”'],
    [["'' Go , '' she said ."], '“Go,” she said.'],
    [
      ['A 6 . 1 quake hit 120 , 000 at 7 p . m . in Ruiz ’ s port .'],
      'A 6.1 quake hit 120,000 at 7 p.m. in Ruiz’s port.',
    ],
    [['a 59 - year - old pilot'], 'a 59-year-old pilot'],
  ])('%j is %s', (sentences, text) => {
    const tokens = sentences.map((sentence) => sentence.split(' '));
    const joined = joinAsPrinted(tokens);
    expect(joined.text).toBe(text);
    const words = joined.spans.map((spans) => spans.map(({ start, end }) => joined.text.slice(start, end)));
    expect(words.map((list) => list.length)).toEqual(tokens.map((list) => list.length));
    expect(words.flat().join('')).toBe(text.replace(/\s/g, ''));
  });
});
