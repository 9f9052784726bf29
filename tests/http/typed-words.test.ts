import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/api/routes.ts';
import { statementCursor } from '../../src/http/questions/cursors.ts';
import { addReport, withRecord } from '../../src/record/record.ts';
import { wordQuery } from '../../src/record/word-query.ts';
import { preparedReport } from '../record/prepared-reports.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

let room: ScratchRoom;
beforeAll(async () => {
  room = await openScratchRoom();
  await withRecord(room.file, 'write', async (database) => {
    for (let n = 0; n < 20; n++) await addReport(database, preparedReport(n), '2031-07-02T08:00:00.000Z');
  });
});
afterAll(() => room.close());

/** The longest that may be typed, of every kind that could keep a search busy or confuse it. */
const full = (piece: string) =>
  piece
    .repeat(Math.ceil(500 / piece.length))
    .slice(0, 500)
    .trim();
const TYPED = [
  full('a '),
  full('a* '),
  full('a OR '),
  `${'a OR '.repeat(90)}b`,
  `${'a NOT '.repeat(80)}b`,
  `${'a AND '.repeat(80)}b`,
  `${'('.repeat(20)}a${')'.repeat(20)}`,
  `${'('.repeat(21)}a${')'.repeat(21)}`,
  `${'(a '.repeat(20)}${')'.repeat(20)}`,
  full('('),
  full(')'),
  full('"'),
  full('" '),
  full('*'),
  full('%'),
  full('_%'),
  full('\\'),
  full("' OR 1=1 -- "),
  full('NEAR(a b, 9) '),
  full('a:b ^c {d} + - '),
  full('\0a'),
  full('\ud800 '),
  full('İı '),
  full('a\u0301\u0301\u0301'),
];

const words = encodeURIComponent;
/** A NUL or half a character is sent as it can be sent. */
const sent = (typed: string) => words(typed.toWellFormed());

describe('what is typed to search by', () => {
  it.each(TYPED.map((typed) => [typed.slice(0, 20), typed]))(
    'is answered or refused by name: %j…',
    async (_, typed) => {
      const urls = [
        `${ROUTES.statements.path}?words=${sent(typed)}`,
        `${ROUTES.statements.path}?speaker=${sent(typed)}`,
        `${ROUTES.statements.path}?words=port&outlet=${sent(typed)}&target=${sent(typed)}`,
        `${ROUTES.reports.path}?words=${sent(typed)}`,
        `${ROUTES.speakers.path}?name=${sent(typed.slice(0, 300))}`,
        `/api/speakers/1/wording?words=${sent(typed)}`,
        `${ROUTES.commitments.path}?actor=${sent(typed.slice(0, 300))}`,
        `${ROUTES.facets.path}?words=${sent(typed)}`,
        `/api/exports/csv?words=${sent(typed)}`,
      ];
      for (const url of urls) {
        const response = await room.app.inject({ url });
        expect([200, 400, 404], `${url} ${response.body.slice(0, 300)}`).toContain(response.statusCode);
      }
    },
  );

  it('is not longer than it may be', async () => {
    const response = await room.app.inject({ url: `/api/statements?words=${'a'.repeat(501)}` });
    expect(response.json()).toMatchObject({ code: 'invalid-request' });
  });
});

/** Processor time of `work`, the least of a few tries: what else the machine does is not in it. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    try {
      work();
    } catch {
      // A refusal takes time as well.
    }
    const { user } = process.cpuUsage(before);
    least = Math.min(least, user);
  }
  return least;
}

describe('reading what is typed', () => {
  const readers: Readonly<Record<string, (typed: string) => unknown>> = {
    wordQuery,
    statementCursor: (typed) => statementCursor(typed, 'day'),
  };
  const pieces = ['a ', '* ', '*', ' ', '"', '" ', '("', 'a*', ') ', 'NOT ', '1', '1-', '\t\n'];
  it.each(Object.keys(readers))(
    'takes sixteen times as long for sixteen times as much, not its square: %s',
    (name) => {
      for (const piece of pieces) {
        const of = (times: number) => cost(() => readers[name]!(`${piece.repeat(times)}a!`));
        // The square would be 256; a thousandth of a second more or less is no growth.
        expect(of(64_000) / (of(4000) + 1000), JSON.stringify(piece)).toBeLessThan(64);
      }
    },
  );
});
