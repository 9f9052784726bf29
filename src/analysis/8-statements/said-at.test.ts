import { describe, expect, it } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { makeReport } from '../../text/report.ts';
import { read } from '../reading.ts';

/** When the statements of a report of Wednesday 18 June 2031 were made, in order; a dash where the text does not say. */
const rows: readonly (readonly [text: string, ...saidAt: string[]])[] = [
  ['Anna Ruiz said on Tuesday that the port would close.', '2031-06-17'],
  ['Anna Ruiz said that the port would close on Friday.', '-'],
  ['Anna Ruiz said that the port had closed in May.', '-'],
  ['Yesterday, Anna Ruiz told reporters that the port was shut.', '2031-06-17'],
  ['On Monday, the agency reported that the port was shut.', '2031-06-16'],
  ['“The port is shut,” Anna Ruiz said in an interview last month.', '2031-05'],
  ['“It was shut on Monday,” Anna Ruiz said on Tuesday.', '2031-06-17'],
  ['Anna Ruiz has said since Monday that the port is shut.', '-'],
  ['Anna Ruiz, who took office in 2029, said the port was shut.', '-'],
  ['In a letter sent on Monday, Anna Ruiz wrote that the port was shut.', '2031-06-16'],
  ['Anna Ruiz fears the port will close on Friday.', '-'],
  ['Anna Ruiz said on Monday that the port was shut. Milo Baro said it was open.', '2031-06-16', '-'],
  [
    'Anna Ruiz said on Monday that the port was shut. “Nobody knows why,” she said.',
    '2031-06-16',
    '2031-06-16',
  ],
];

describe('In a report of Wednesday, 18 June 2031', () => {
  it.each(rows.map(([text, ...saidAt]) => ({ text, saidAt })))('$text', ({ text, saidAt }) => {
    const { statements, times } = read(makeReport(text, { published: '2031-06-18' }), en);
    expect(statements.map(({ saidAt: at }) => at?.value ?? '-')).toEqual(saidAt);
    for (const { saidAt: at, evidence } of statements) {
      expect(evidence.saidAt !== undefined).toBe(at !== null);
      if (at) expect(times.whens.map(({ id }) => id)).toContain(at.when);
    }
  });
});

it('never dates by a weekday when the report’s own day is unknown', () => {
  const { statements } = read('Anna Ruiz said on Tuesday that the port was shut.', en);
  expect(statements.map(({ saidAt }) => saidAt)).toEqual([null]);
});

it('dates by what all candidates for the report’s day agree on', () => {
  const text =
    'The port has been shut since August 5, 2030. It is the 26th day of the strike, Anna Ruiz said on Friday.';
  const { statements } = read(text, en);
  expect(statements.at(-1)!.saidAt?.value).toBe('2030-08-30');
});
