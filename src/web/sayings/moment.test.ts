import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

it.each([
  ['2031-06-17', '2031-06-17T00:00', '2031-06-18T00:00'],
  ['2031-12', '2031-12-01T00:00', '2032-01-01T00:00'],
  ['2031', '2031-01-01T00:00', '2032-01-01T00:00'],
  ['2031-06-17T18:30:00Z', '2031-06-17T18:30', '2031-06-17T18:30'],
  ['2031-06-17T18:30', '2031-06-17T18:30', '2031-06-17T18:30'],
  ['2031-06-17T18:30:00+02:00', '2031-06-17T16:30', '2031-06-17T16:30'],
])('%s covers %s to %s', (value, from, to) => {
  expect(momentOf(value)).toEqual({ from: utc(from), to: utc(to) });
});

it.each([null, '', 'Friday', '2031-W24'])('%s is no moment', (value) => {
  expect(momentOf(value)).toBeNull();
});
