import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { mergePeople } from '../corrections/regrouping.ts';
import type { Database } from '../database.ts';
import { cardOf } from './card.ts';
import { facetsOf } from './facets.ts';
import { networkOf } from './network.ts';
import { compareOutlets, outletsIn } from './outlets.ts';
import { timelineOf } from './timeline.ts';

const WORDS = 'the whole port was shut for the night after the storm';

const POST = newReport(
  `{S1:mayor of Selva Anna Ruiz} {C1:said} {Q1:${WORDS}}. {S2:Milo Baro} {C2:denied} {Q2:that the port was shut}. They open the quay.`,
  'report: outlet=The Lenga Post; published=2031-06-18; by=dateline',
  'p1: name=Anna Ruiz; office=mayor of Selva',
  'p2: name=Milo Baro',
  's1: speaker=p1; act=announce; channel=speech; on=2031-06-17; will=open the quay; due=2031-07-01',
  's2: speaker=p2; act=deny; answers=s1 deny; on=2031-06-18',
);
const WIRE = newReport(
  `{S1:mayor of Selva Anna Ruiz} {C1:said} {Q1:${WORDS}}. {S2:Ilse Marant} {C2:asked} {Q2:who paid}.`,
  'report: outlet=Harbour Wire; published=2031-07-02; by=dateline',
  'p1: name=Anna Ruiz; office=mayor of Selva',
  'p2: name=Ilse Marant',
  's1: speaker=p1; act=announce; channel=interview; on=2031-06-17',
  's2: speaker=p2; act=ask; on=2031-07-01',
);
const UNDATED = newReport('{S1:A clerk} {C1:wrote} {Q1:nobody paid}.');

const RUIZ = 1;
const BARO = 2;
const MARANT = 3;

const inBoth = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, [POST, WIRE, UNDATED]);
    await work(database);
  });

describe('facets', () => {
  it('count by every field, most first', async () => {
    await inBoth(async (database) => {
      expect(await facetsOf(database, { words: 'port' })).toEqual({
        statements: 3,
        partial: false,
        acts: [
          { value: 'announce', statements: 2 },
          { value: 'deny', statements: 1 },
        ],
        channels: [
          { value: 'unknown', statements: 1 },
          { value: 'speech', statements: 1 },
          { value: 'interview', statements: 1 },
        ].sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value)),
        manners: [{ value: 'indirect', statements: 3 }],
        certainties: [{ value: 'plain', statements: 3 }],
        outlets: [
          { value: 'The Lenga Post', statements: 2 },
          { value: 'Harbour Wire', statements: 1 },
        ],
        speakers: [
          { person: RUIZ, name: 'Anna Ruiz', statements: 2 },
          { person: BARO, name: 'Milo Baro', statements: 1 },
        ],
      });
      expect(await facetsOf(database, { words: 'ferry' })).toMatchObject({ statements: 0, speakers: [] });
    });
  });
});

/** The newest statement's channel comes first where several are as frequent. */
const ORDER = ['interview', 'unknown', 'speech'];

describe('the timeline', () => {
  it.each([
    ['year', ['2031 announce 2', '2031 ask 1', '2031 deny 1'], ['2031 1']],
    ['month', ['2031-06 announce 2', '2031-06 deny 1', '2031-07 ask 1'], ['2031-07 1']],
    ['day', ['2031-06-17 announce 2', '2031-06-18 deny 1', '2031-07-01 ask 1'], ['2031-07-01 1']],
  ] as const)('counts by %s, whether read off the tally or counted', async (unit, buckets, due) => {
    await inBoth(async (database) => {
      const all = await timelineOf(database, {}, unit);
      expect(all.buckets.map(({ from, act, statements }) => `${from} ${act} ${statements}`)).toEqual(buckets);
      expect(all.due.map(({ from, commitments }) => `${from} ${commitments}`)).toEqual(due);
      const counted = await timelineOf(database, { words: 'port OR paid' }, unit);
      expect(counted).toEqual({ unit, buckets: all.buckets, due: [], partial: false });
    });
  });

  it('keeps to days and an act', async () => {
    await inBoth(async (database) => {
      const few = await timelineOf(database, { from: '2031-06-18', to: '2031-06-30' }, 'month');
      expect(few.buckets).toEqual([{ from: '2031-06', act: 'deny', statements: 1 }]);
      expect(few.due).toEqual([]);
      const asked = await timelineOf(database, { act: 'ask' }, 'year');
      expect(asked.buckets).toEqual([{ from: '2031', act: 'ask', statements: 1 }]);
    });
  });
});

describe('the network', () => {
  it('has who answers whom, and only those of one where asked', async () => {
    await inBoth(async (database) => {
      const { people, answers } = await networkOf(database, { limit: 10 });
      expect(answers).toContainEqual({ from: BARO, to: RUIZ, how: 'deny', count: 1 });
      expect(people.map(({ id }) => id)).toEqual([RUIZ, BARO]);
      expect(await networkOf(database, { limit: 10, person: MARANT })).toEqual({ people: [], answers: [] });
    });
  });
});

describe('the card of a speaker', () => {
  it('has names, offices, acts, channels, outlets, months and ties', async () => {
    await inBoth(async (database) => {
      expect(await cardOf(database, RUIZ)).toMatchObject({
        person: { id: RUIZ, name: 'Anna Ruiz', statements: 2, reports: 2, from: '2031-06-17' },
        names: [{ name: 'Anna Ruiz', reports: 2 }],
        offices: ['mayor of selva'],
        acts: [{ value: 'announce', statements: 2 }],
        channels: [
          { value: 'interview', statements: 1 },
          { value: 'speech', statements: 1 },
        ],
        outlets: [
          { value: 'Harbour Wire', statements: 1 },
          { value: 'The Lenga Post', statements: 1 },
        ],
        months: [{ month: '2031-06', act: 'announce', statements: 2 }],
        answering: [],
      });
      expect((await cardOf(database, RUIZ))!.answeredBy[0]).toMatchObject({ person: BARO, how: 'deny' });
      expect((await cardOf(database, BARO))!.answering[0]).toMatchObject({ person: RUIZ, how: 'deny' });
      expect(await cardOf(database, 99)).toBeNull();
    });
  });

  it('of one who was merged into another is the other’s', async () => {
    await inBoth(async (database) => {
      await mergePeople(database, MARANT, BARO, { by: 'Milo', why: null, now: NOW });
      const card = await cardOf(database, MARANT);
      expect(card).toEqual(await cardOf(database, BARO));
      expect(card!.names.map(({ name }) => name)).toEqual(['Ilse Marant', 'Milo Baro']);
    });
  });
});

describe('outlets', () => {
  it('are listed with their reports and days', async () => {
    await inBoth(async (database) => {
      expect(await outletsIn(database)).toEqual([
        { outlet: 'Harbour Wire', reports: 1, from: '2031-07-02', to: '2031-07-02' },
        { outlet: 'The Lenga Post', reports: 1, from: '2031-06-18', to: '2031-06-18' },
      ]);
    });
  });

  it('are set side by side: what they share, and whom only one of them quotes', async () => {
    await inBoth(async (database) => {
      const [post, wire] = await compareOutlets(database, ['The Lenga Post', 'Harbour Wire']);
      expect(post).toMatchObject({
        reports: 1,
        statements: 2,
        shared: 1,
        onlyQuoted: [{ person: BARO, name: 'Milo Baro', statements: 1 }],
      });
      expect(post!.speakers.map(({ person }) => person)).toEqual([RUIZ, BARO]);
      expect(wire).toMatchObject({
        shared: 1,
        onlyQuoted: [{ person: MARANT, name: 'Ilse Marant', statements: 1 }],
      });
      expect(await compareOutlets(database, ['Nobody', 'The Lenga Post'])).toMatchObject([
        { outlet: 'Nobody', reports: 0, statements: 0, shared: 0, onlyQuoted: [] },
        { outlet: 'The Lenga Post', reports: 1, shared: 0 },
      ]);
    });
  });
});
