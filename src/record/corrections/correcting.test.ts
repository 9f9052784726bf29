import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { findStatements } from '../asking.ts';
import { checkRecord } from '../checking.ts';
import type { Database } from '../database.ts';
import { familyOf } from '../families/asking.ts';
import type { Filter } from '../filter.ts';
import { peopleNamed } from '../people/asking.ts';
import { reportOf } from '../showing.ts';
import { addStatement, changeStatement, rejectStatement, type WantedChanges } from './correcting.ts';
import { historyOf } from './history.ts';
import { undo } from './undoing.ts';

const HAND = { by: 'Milo', why: 'it says so', now: NOW };

const PORT = newReport(
  '{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut for the night}. {S2:She} {C2:said} {Q2:nobody paid 😀}. A clerk wrote it.',
  'report: outlet=The Lenga Post; published=2031-06-18; by=dateline',
  'p1: name=Anna Ruiz; office=Anna',
  's1: speaker=p1; act=announce',
  's2: speaker=p1; answers=s1 deny',
);
const COPY = newReport(
  '{S1:A guard} was there. {C1:Officials say} {Q1:the whole port was shut for the night}.',
  'report: outlet=Selva Daily; published=2031-06-19; by=dateline',
);

/** The middle of a character. */
const HALF = PORT.report.text.indexOf('😀') + 1;

const inCorrected = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, [PORT, COPY]);
    await work(database);
    expect((await checkRecord(database)).faults).toEqual([]);
  });

const found = async (database: Database, filter: Filter) =>
  (await findStatements(database, filter, { order: 'newest', limit: 10 })).hits.map(({ id }) => id).sort();

/** Everything that queries ask, as text. */
function dump({ raw }: Database): string {
  const tables = ['statement', 'speaker', 'family_member', 'fingerprint', 'reply'];
  return JSON.stringify(tables.map((table) => raw.prepare(`select * from ${table} order by 1, 2`).all()));
}

describe('changeStatement', () => {
  it('lets lists, words, speakers and the reading follow', async () => {
    await inCorrected(async (database) => {
      const done = await changeStatement(
        database,
        2,
        {
          act: 'deny',
          speaker: { name: 'Milo Baro', kind: null },
          saidAt: '2031-06-17',
          channel: 'interview',
        },
        HAND,
      );
      expect(done).toEqual({ correction: 1, statement: 2 });
      expect(await found(database, { act: 'deny', channel: 'interview', to: '2031-06-17' })).toEqual([2]);
      expect(await found(database, { speaker: 'baro' })).toEqual([2]);
      expect(await found(database, { words: 'paid' })).toEqual([2]);
      const [baro] = await peopleNamed(database, 'milo baro', 5);
      expect(await found(database, { person: baro!.id })).toEqual([2]);
      const kept = await reportOf(database, 1);
      expect(kept?.reading?.statements[1]).toMatchObject({ act: 'deny', speaker: { name: 'Milo Baro' } });
      expect(kept?.machine).toEqual(PORT.reading);
    });
  });

  it('puts a statement into another family when its words change', async () => {
    await inCorrected(async (database) => {
      expect(await familyOf(database, 1)).toHaveLength(1);
      await changeStatement(database, 1, { content: [{ start: 15, end: 23 }] }, HAND);
      expect(await familyOf(database, 1)).toEqual([]);
      await undo(database, 1, HAND);
      const [family] = await familyOf(database, 1);
      expect(family!.members.map(({ id, likeness }) => `${id} ${likeness}`)).toEqual(['1 exact', '3 first']);
    });
  });

  it('keeps links to other reports that still hold', async () => {
    await inCorrected(async (database) => {
      const before = database.raw.prepare('select * from family_member').all();
      await changeStatement(database, 1, { act: 'deny', parent: null }, HAND);
      expect(database.raw.prepare('select * from family_member').all()).toEqual(before);
    });
  });

  it.each<[WantedChanges, string]>([
    [{}, 'nothing to correct'],
    [{ content: [{ start: 0, end: 9999 }] }, 'content 0-9999 lies outside the report, which ends at'],
    [{ content: [] }, 'a statement needs a content'],
    [{ cue: [{ start: 4, end: 4 }] }, 'cue 4-4 is empty'],
    [{ cue: [{ start: -1, end: 4 }] }, 'cue -1-4 lies outside'],
    [{ cue: [{ start: 4, end: 5 }] }, 'cue 4-5 has no words'],
    [{ content: [{ start: 60, end: HALF }] }, `content 60-${HALF} cuts a character in two`],
    [
      {
        content: [
          { start: 5, end: 9 },
          { start: 8, end: 12 },
        ],
      },
      'begins before the piece before it ends',
    ],
    [{ act: 'shout' as 'deny' }, 'shout is no act: it must be one of assert'],
    [{ channel: 'pigeon' as 'letter' }, 'pigeon is no channel'],
    [{ saidAt: '2031-02-30' }, '2031-02-30 is no ISO 8601 date'],
    [{ saidAt: 'Friday' }, 'Friday is no ISO 8601 date'],
    [{ saidAt: '2031-06-18/2031-06-17' }, 'is no ISO 8601 date or interval'],
    [{ speaker: { name: ' ', kind: null } }, 'a name needs a letter'],
    [{ speaker: { name: 'Milo', kind: 'robot' as 'person' } }, 'robot is no kind'],
    [{ parent: 1 }, 'it would put a statement inside itself'],
    [{ parent: 3 }, 'statement 3 stands in another report (2), not in 1'],
    [{ parent: 77 }, 'statement 77 is not in the record'],
    [{ answers: { statement: 2, how: 'mock' as 'deny' } }, 'mock is no way of answering'],
  ])('refuses %j: %s', async (wanted, message) => {
    await inCorrected(async (database) => {
      const before = dump(database);
      await expect(changeStatement(database, 1, wanted, HAND)).rejects.toThrow(message);
      expect(dump(database)).toBe(before);
      expect(await historyOf(database, {})).toEqual([]);
    });
  });

  it.each(['2031', '2031-06', '2031-06-18T09:30', '../2031-06-18', '2031-06-18/..', '2031-06-01/2031-06'])(
    'takes %s for a time',
    async (saidAt) => {
      await inCorrected(async (database) => {
        await changeStatement(database, 1, { saidAt }, HAND);
        expect((await reportOf(database, 1))?.reading?.statements[0]?.saidAt?.value).toBe(saidAt);
      });
    },
  );
});

describe('addStatement and rejectStatement', () => {
  it('give and take numbers, and never the same for two', async () => {
    await inCorrected(async (database) => {
      const at = PORT.report.text.indexOf('A clerk');
      const content = [{ start: at + 14, end: at + 16 }];
      const added = await addStatement(database, 1, { content, act: 'deny' }, HAND);
      expect(added).toEqual({ correction: 1, statement: 4 });
      expect(await found(database, { act: 'deny' })).toEqual([4]);
      await changeStatement(database, 4, { channel: 'letter' }, HAND);
      await rejectStatement(database, 4, HAND);
      expect(await found(database, { act: 'deny' })).toEqual([]);
      await expect(changeStatement(database, 4, { act: 'ask' }, HAND)).rejects.toThrow(
        'statement 4 was rejected: onrecord undo 3 takes that back',
      );
      const other = newReport('{S1:Ana} {C1:said} {Q1:no}.');
      await addAll(database, [other]);
      expect(await found(database, { report: 3 })).toEqual([5]);
      await undo(database, 3, HAND);
      expect(await found(database, { act: 'deny', channel: 'letter' })).toEqual([4]);
    });
  });

  it.each<[number, WantedChanges, string]>([
    [1, { cue: [{ start: 0, end: 4 }] }, 'a statement needs a content: give --content'],
    [9, { content: [{ start: 0, end: 4 }] }, 'report 9 is not in the record'],
    [
      1,
      { source: [{ start: 0, end: 9 }], cue: [{ start: 10, end: 14 }], content: [{ start: 15, end: 52 }] },
      'that statement is in the record already',
    ],
  ])('refuses to add to %s %j', async (report, wanted, message) => {
    await inCorrected(async (database) => {
      await expect(addStatement(database, report, wanted, HAND)).rejects.toThrow(message);
    });
  });
});

describe('undo', () => {
  it('restores every row', async () => {
    await inCorrected(async (database) => {
      const before = dump(database);
      await changeStatement(database, 2, { speaker: { name: 'Milo Baro', kind: null }, act: 'deny' }, HAND);
      await rejectStatement(database, 2, HAND);
      await addStatement(database, 1, { content: [{ start: 0, end: 9 }] }, HAND);
      for (const number of [3, 2, 1]) await undo(database, number, HAND);
      expect(dump(database)).toBe(before);
      await undo(database, 6, HAND);
      expect(await found(database, { act: 'deny', speaker: 'baro' })).toEqual([2]);
    });
  });

  it('says what cannot be taken back', async () => {
    await inCorrected(async (database) => {
      await expect(undo(database, 1, HAND)).rejects.toThrow('there is no correction 1');
      await changeStatement(database, 1, { act: 'deny' }, HAND);
      await undo(database, 1, HAND);
      await expect(undo(database, 1, HAND)).rejects.toThrow('correction 1 was taken back by 2 already');
    });
  });
});

describe('the log', () => {
  it('keeps who, when, what and why, the machine’s value beside', async () => {
    await inCorrected(async (database) => {
      await changeStatement(
        database,
        1,
        { act: 'deny', target: { name: 'the harbour master', kind: null } },
        HAND,
      );
      await rejectStatement(database, 2, { ...HAND, why: null });
      await undo(database, 1, { ...HAND, by: 'Ana' });
      expect(await historyOf(database, {})).toMatchObject([
        {
          number: 1,
          at: NOW,
          by: 'Milo',
          why: 'it says so',
          report: 1,
          statement: 1,
          state: 'taken back',
          what: [
            { field: 'target', machine: null, corrected: 'the harbour master' },
            { field: 'act', machine: 'announce', corrected: 'deny' },
          ],
        },
        { number: 2, why: null, statement: 2, kind: 'reject', state: 'holds' },
        { number: 3, by: 'Ana', kind: 'undo', statement: 1 },
      ]);
      expect((await historyOf(database, { statement: 2 })).map(({ number }) => number)).toEqual([2]);
    });
  });

  it.each([
    ['update correction set why = 1', 'never changes'],
    ['delete from correction', 'never goes'],
    [
      "insert or replace into correction (id, at, by, kind, deed) values (1, '', '', 'undo', '')",
      'never replaced',
    ],
    ['delete from report', 'FOREIGN KEY'],
  ])('is only ever added to: %s', async (harm, message) => {
    await inCorrected(async (database) => {
      await changeStatement(database, 1, { act: 'deny' }, HAND);
      expect(() => database.raw.exec(harm)).toThrow(message.replace('never replaced', 'is never replaced'));
      expect(await historyOf(database, {})).toHaveLength(1);
    });
  });
});
