import { expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { timesText } from './times-text.ts';

it.each([
  [0, 24, '17 June 2031'],
  [0, 48, '17–18 June 2031'],
  [17, 18, '17 June 2031, 17:00–18:00'],
  [23, 24, '17 June 2031, 23:00–24:00'],
  [22, 33, '17 June 2031, 22:00 – 18 June 2031, 09:00'],
])('hours %i to %i of a day are %s', (begin, end, text) => {
  const hour = dayNumber('2031-06-17')! * 24;
  expect(timesText((hour + begin) / 24, (hour + end) / 24)).toBe(text);
});
