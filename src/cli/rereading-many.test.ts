import { afterAll, describe, expect, it } from 'vitest';
import { inNewRecord, NOW } from '../../tests/notation/recorded.ts';
import { read } from '../analysis/reading.ts';
import { toWire } from '../formats/wire.ts';
import { en } from '../languages/en/node.ts';
import { ReadingPool } from '../pool/reading-pool.ts';
import { addReport, countAll, type Database, reportOf } from '../record/record.ts';
import { makeReport } from '../text/report.ts';
import { rereadAll } from './rereading-many.ts';

const pool = new ReadingPool(1);
afterAll(() => pool.close());

const ENGLISH =
  'Anna Ruiz said on Monday that the port of the city was shut and that nobody would be let in before the end of the week.';
const FRENCH =
  'Le port du nord sera de nouveau ouvert avant la première neige, a déclaré mardi la mairesse de la ville, qui attend les navires.';

const rereading = (database: Database, reader: Pick<ReadingPool, 'read' | 'appetite'> = pool) =>
  rereadAll(database, reader as ReadingPool, {
    all: false,
    signal: new AbortController().signal,
    each: () => {},
  });

/** Keeps a text unread, as a program would that took it for another language. */
const keep = (database: Database, text: string, language: string, original = true) =>
  addReport(
    database,
    {
      report: makeReport(text, { language, file: 'news.txt' }),
      reading: null,
      unread: `is not read: it is in ${language}`,
      ...(original ? { original: { kind: 'text', bytes: Buffer.from(text) } } : {}),
    },
    NOW,
  );

describe('rereadAll', () => {
  it.each([true, false])('reads what it takes for English by now (original kept: %s)', async (original) => {
    await inNewRecord(async (database) => {
      await keep(database, ENGLISH, 'nl', original);
      await keep(database, FRENCH, 'fr', original);
      const { done, unread, failures, wanted } = await rereading(database);
      expect(done.map(({ report, first }) => [report, first])).toEqual([[1, true]]);
      expect(unread).toEqual(['is not read: it is in French (fr), and only English is understood']);
      expect([failures, wanted]).toEqual([[], 2]);
      expect(await countAll(database)).toMatchObject({ reports: 2, unread: 1, statements: 1 });
      expect((await reportOf(database, 1))?.meta).toEqual({ file: 'news.txt', language: 'en' });
      expect((await rereading(database)).unread).toHaveLength(1);
    });
  });

  it('goes on after a reading that fails, and leaves that report as it was', async () => {
    await inNewRecord(async (database) => {
      await keep(database, ENGLISH, 'en');
      const other = makeReport('Milo Baro said the ferry was late.');
      await addReport(
        database,
        { report: other, reading: { ...toWire(read(other, en)), engine: 'older' } },
        NOW,
      );
      await keep(database, `${ENGLISH} He left.`, 'en');
      const failing = {
        appetite: 4,
        read: (report: { readonly text: string }) =>
          report.text === ENGLISH || report.text === other.text
            ? Promise.reject(new Error('stack'))
            : pool.read(makeReport(report.text)),
      };
      const { done, unread, failures } = await rereading(database, failing);
      expect(done.map(({ report }) => report)).toEqual([3]);
      expect(unread).toEqual(['is not read: a fault in onrecord, please report it: stack']);
      expect(failures).toEqual([
        'report 2: a fault in onrecord, please report it: stack; it stays as it was',
      ]);
      expect((await reportOf(database, 2))?.machine?.engine).toBe('older');
    });
  });
});
