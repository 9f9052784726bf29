import { expect, it } from 'vitest';
import { stem } from './stem.ts';

it.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['plastered', 'plaster'],
  ['sing', 'sing'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['falling', 'fall'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['hopefulness', 'hope'],
  ['electricity', 'electr'],
  ['inspections', 'inspect'],
  ['inspected', 'inspect'],
  ['ferries', 'ferri'],
  ['ferry', 'ferri'],
  ['replacement', 'replac'],
  ['adoption', 'adopt'],
  ['controlling', 'control'],
  ['rate', 'rate'],
  ['cease', 'ceas'],
  ['é', 'é'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});
