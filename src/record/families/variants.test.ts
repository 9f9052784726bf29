import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesOf } from './variants.ts';

/** `[-dropped-]`, `{+added+}`. */
const shown = (first: string, variant: string) =>
  changesOf(first, variant)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

it.each([
  ['“The port is shut.”', '“The port is shut.”', '“The port is shut.”'],
  ['The port is shut', '“The port is closed”', '“The port is [-shut-]{+closed”+}'],
  ['The old port is shut', 'the port is shut today', 'the [-old-]port is shut {+today+}'],
  ['The port is shut', 'Shut', '[-The port is-]Shut'],
  ['', 'New words', '{+New words+}'],
  ['Gone', '', '[-Gone-]'],
])('%j → %j: %s', (first, variant, expected) => {
  expect(shown(first, variant)).toBe(expected);
});

it('keeps every character of a variant with words in it', () => {
  const text = fc
    .array(fc.constantFrom('the ', 'port, ', '“shut” ', '😀', 'é'), { minLength: 1 })
    .map((parts) => `a${parts.join('')}`);
  fc.assert(
    fc.property(text, text, (first, variant) => {
      const kept = changesOf(first, variant).filter(({ kind }) => kind !== 'dropped');
      return kept.map((change) => change.text).join('') === variant;
    }),
  );
});

it('keeps what stands behind the words that are compared one by one', () => {
  const long = 'word '.repeat(2500);
  const told = (first: string, variant: string) =>
    changesOf(first, variant).map(({ kind, text }) => [kind, text.trim().split(' ').length]);
  expect(told(`${long}end`, `${long}end`)).toEqual([
    ['same', 2000],
    ['same', 501],
  ]);
  expect(told(`${long}end`, `${long}other end`)).toEqual([
    ['same', 2000],
    ['dropped', 501],
    ['added', 502],
  ]);
  expect(told('word', long)).toEqual([
    ['same', 1],
    ['added', 1999],
    ['added', 500],
  ]);
});
