import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { makeReport } from '../../text/report.ts';
import { read } from '../reading.ts';
import type { Times } from './when.ts';

/** 18 June 2031 was a Wednesday. */
const DAY = '2031-06-18';

function timesOf(text: string, published?: string): Times {
  return read(makeReport(text, published ? { published } : {}), en).times;
}

/** The report of Wednesday 18 June 2031, its expressions in braces, and what they mean. */
const dated: readonly (readonly [text: string, ...values: (string | null)[]])[] = [
  ['Ruiz said on {Tuesday} that the port was shut.', '2031-06-17'],
  ['Ruiz said on {Wednesday} that the port was shut.', '2031-06-18'],
  ['The ministers will meet on {Thursday} in Selva.', '2031-06-19'],
  ['The court is expected to rule {next Monday}.', '2031-06-23'],
  ['She visited the port {last Wednesday}.', '2031-06-11'],
  ['He arrived {yesterday} and will leave {tomorrow}.', '2031-06-17', '2031-06-19'],
  ['The bridge fell {this morning}.', '2031-06-18T06:00/2031-06-18T11:59'],
  ['The bridge fell at {9 a.m. Tuesday}.', '2031-06-17T09:00'],
  ['The vote ended at {10:35 p.m. on June 5}.', '2031-06-05T22:35'],
  ['He resigned {last month} and spoke {earlier this month}.', '2031-05', '2031-06'],
  ['They took office {last summer}.', '2030-06/2030-08'],
  [
    'They took office in {late April}, and {early this year} they left.',
    '2031-04-21/2031-04-30',
    '2031-01/2031-04',
  ],
  ['The strike began {two days ago}.', '2031-06-16'],
  ['The law has been in force since {August 5}.', '2030-08-05/..'],
  ['Ruiz will address the assembly on {September 27}.', '2031-09-27'],
  // A past tense does not make next week's day one of last year.
  ['He did not expect a ferry on {June 25}.', '2031-06-25'],
  ['He did not come on {June 10}.', '2031-06-10'],
  ['They fled in {1947}, and again in {the 1990s}.', '1947', '1990/1999'],
  [
    'They fled on {18 June 2025}, {June 19, 2025} and {2025-06-20}.',
    '2025-06-18',
    '2025-06-19',
    '2025-06-20',
  ],
  [
    'It opens on {5-7 July} and closes between {3 and 5 August}.',
    '2031-07-05/2031-07-07',
    '2031-08-03/2031-08-05',
  ],
  ['Prices rose in {the third quarter of 2030} and in {mid-2029}.', '2030-07/2030-09', '2029-06/2029-07'],
  [
    'He left on {Monday}. The port was shut {the same day}. {A day later} it opened.',
    '2031-06-16',
    '2031-06-16',
    '2031-06-17',
  ],
  ['It lasted {three days}, with a {two-year} pause.', 'P3D', 'P2Y'],
  ['The board meets {every Friday}, and the court {every two weeks}.', 'P1W', 'P2W'],
  ['The accord was signed on {25/12/30}.', '2030-12-25'],
  ['The accord was signed on {05/06/31}.', null],
  ['The accord was signed on {18/06/31}.', '2031-06-18'],
  ['They met at {Christmas}.', '2030-12-25'],
  ['They will meet on {World Refugee Day}.', '2031-06-20'],
  ['The talks resume {next week}.', '2031-06-23/2031-06-29'],
  ['He must answer by {Friday}, or before {June 25}.', '../2031-06-20', '../2031-06-25'],
];

describe('In a report of Wednesday, 18 June 2031', () => {
  test.each(dated.map(([text, ...values]) => ({ notation: text, values })))(
    '$notation',
    ({ notation, values }) => {
      const { text, spans } = braces(notation);
      const { whens } = timesOf(text, DAY);
      expect(whens.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
      expect(whens.map(({ value }) => value)).toEqual(values);
    },
  );

  it.each([
    'They march for peace, and may march again.',
    'She sat down; the sun rose.',
    'May said the second minute counts.',
    'Jan Kavan, a six-year-old boy and 40,000 people were there.',
    'It cost 2.46 billion, and 1,990 people came.',
    'The ban may last weeks.',
  ])('%s has none', (text) => {
    expect(timesOf(text, DAY).whens.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('tells what the words say from what was added', () => {
    const [tuesday, july] = timesOf('He left on Tuesday. She arrived on July 5.', DAY).whens;
    expect(tuesday).toMatchObject({ known: { weekday: 2 }, implied: { year: 2031, month: 6, day: 17 } });
    expect(july).toMatchObject({ known: { month: 7, day: 5 }, implied: { year: 2030 } });
  });
});

/** What an undated text gives away about its own date: `date` where it settles it, else the candidates, best first. */
const undated: readonly (readonly [text: string, by: string, ...dates: string[]])[] = [
  ['Wednesday, June 18, 2031\n\nThe port was shut.', 'byline', '2031-06-18'],
  ['By Anna Ruiz\nPublished: 18 June 2031\n\nThe port was shut.', 'byline', '2031-06-18'],
  ['Updated on 18 June 2031, 9:30\n\nThe port was shut.', 'byline', '2031-06-18'],
  ['The floods of 3 May 2019\n\nThe port was shut on Monday.', 'undecided'],
  ['SELVA, June 18, 2031 (Coast Wire) — The port was shut.', 'dateline', '2031-06-18'],
  [
    '“Today, June 18, 2031, we shut the port,” Ruiz said on Wednesday.',
    'inferred',
    '2031-06-18',
    '2031-06-19',
  ],
  ['The port was shut today, June 18, 2031, by the guard.', 'inferred', '2031-06-18'],
  ['The port was shut yesterday, June 17, 2031.', 'inferred', '2031-06-18'],
  [
    'The port has been shut since August 5, 2030. It is the 26th day of the strike, Ruiz said on Friday.',
    'inferred',
    '2030-08-30',
    '2030-08-31',
  ],
  [
    'The strike began on August 5, 2030 and enters its 20th day today.',
    'inferred',
    '2030-08-24',
    '2030-08-25',
  ],
  [
    'The strike began on 5 August 2030 and has entered its second week.',
    'undecided',
    ...['2030-08-12', '2030-08-13', '2030-08-14', '2030-08-15', '2030-08-16', '2030-08-17', '2030-08-18'],
  ],
  [
    'SELVA, 9 April (Coast Wire) — The contest comes home next year, in 2032, Ruiz said.',
    'dateline',
    '2031-04-09',
  ],
  [
    'The park opened in 2019 and is ten years old. It was shut today, World Oceans Day.',
    'inferred',
    '2029-06-08',
  ],
  [
    '“Today, on the 1st International Day of Yoga, we rest,” Ruiz said on Sunday.',
    'inferred',
    '2015-06-21',
    '2015-06-22',
  ],
  ['The premier went on August 5 and will return on September 27.', 'undecided'],
  ['The port was shut on Thursday.', 'undecided'],
];

describe('An undated report', () => {
  it.each(undated)('%s — %s', (text, by, ...dates) => {
    const { published } = timesOf(text);
    expect(published.by).toBe(by);
    expect(published.candidates.slice(0, dates.length).map(({ value }) => value)).toEqual(dates);
    expect(published.value).toBe(by === 'undecided' ? null : dates[0]);
    for (const { clues } of published.candidates) expect(clues.length).toBeGreaterThan(0);
  });

  it('settles what all its candidates agree on, and nothing else', () => {
    const text =
      'The port has been shut since August 5, 2030. It is the 26th day, Ruiz said on Friday. It rained yesterday.';
    const { whens } = timesOf(text);
    const values = new Map(whens.map(({ start, end, value }) => [text.slice(start, end), value]));
    expect(values.get('Friday')).toBe('2030-08-30');
    expect(values.get('yesterday')).toBeNull();
  });

  it('never guesses a weekday', () => {
    expect(timesOf('Ruiz said on Thursday that the port was shut.').whens[0]!.value).toBeNull();
  });
});

const ISO_DAY = String.raw`\d{4,}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?`;
const ISO = new RegExp(
  `^(${ISO_DAY}|(${ISO_DAY}|\\.\\.)/(${ISO_DAY}|\\.\\.)|P(\\d+(\\.\\d+)?[YMWD])*(T(\\d+(\\.\\d+)?[HMS])+)?)$`,
);
const words = fc.constantFrom(
  ...'the a last next Tuesday May March 5 17 2031 June , - of in on early days two ago week 3rd “ ” said will . \n'.split(
    ' ',
  ),
);

test('Expressions lie in the text in order, values are ISO 8601, and the same text gives the same times', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.boolean(), (list, known) => {
      const text = list.join(' ');
      const times = timesOf(text, known ? DAY : undefined);
      let before = 0;
      for (const { start, end, value } of times.whens) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
        if (value !== null) expect(value).toMatch(ISO);
      }
      expect(before).toBeLessThanOrEqual(text.length);
      expect(times.published.candidates.length).toBeLessThanOrEqual(31);
      expect(timesOf(text, known ? DAY : undefined)).toEqual(times);
    }),
    { numRuns: 60 },
  );
});

function braces(notation: string): { text: string; spans: string[] } {
  const spans = [...notation.matchAll(/\{([^}]*)\}/g)].map(([, words]) => words!);
  return { text: notation.replace(/[{}]/g, ''), spans };
}
