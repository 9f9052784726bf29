import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addReport } from '../../src/record/adding.ts';
import { checkRecord } from '../../src/record/checking.ts';
import {
  acceptStatement,
  addStatement,
  changeStatement,
  rejectStatement,
} from '../../src/record/corrections/correcting.ts';
import { CorrectionError } from '../../src/record/corrections/correction.ts';
import { findUnreviewed } from '../../src/record/corrections/reviewing.ts';
import { undo } from '../../src/record/corrections/undoing.ts';
import type { Database } from '../../src/record/database.ts';
import { timelineOf } from '../../src/record/overviews/timeline.ts';
import { storeReread } from '../../src/record/rereading/rereading.ts';
import { inNewRecord, NOW, newReport } from '../notation/recorded.ts';

const HAND = { by: 'Milo', why: null, now: NOW };

const WORDS = 'the whole northern port of Selva was shut for the night';

/** Reports of the same words: the first two are dated, which dates the third. */
const REPORTS = [
  newReport(
    `{S1:Anna Ruiz} {C1:said} {Q1:${WORDS}}. {S2:Guards} {C2:denied} {Q2:it all}.`,
    'report: published=2031-06-18; by=dateline',
    's1: act=announce',
    's2: act=deny',
  ),
  newReport(
    `{S1:Officials} {C1:said} {Q1:${WORDS}}.`,
    'report: published=2031-06-18; by=dateline; outlet=The Lenga Post',
  ),
  newReport(`{S1:A clerk} {C1:wrote} {Q1:${WORDS}}. {S2:Nobody} {C2:asked} {Q2:why}.`, 's2: act=ask'),
  newReport('{S1:Milo Baro} {C1:said} {Q1:no}.', 'report: published=2031-06-20; by=dateline'),
];

type Step = (database: Database) => Promise<unknown>;

const statement = fc.integer({ min: 1, max: 8 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map(
    (i): Step =>
      (database) =>
        addReport(database, REPORTS[i]!, NOW),
  ),
  fc.record({ id: statement, act: fc.constantFrom('warn', 'deny', 'ask') }).map(
    ({ id, act }): Step =>
      (database) =>
        changeStatement(database, id, { act } as never, HAND),
  ),
  fc.record({ id: statement, saidAt: fc.constantFrom('2031-06-01', '2031-05', null) }).map(
    ({ id, saidAt }): Step =>
      (database) =>
        changeStatement(database, id, { saidAt }, HAND),
  ),
  statement.map(
    (id): Step =>
      (database) =>
        rejectStatement(database, id, HAND),
  ),
  statement.map(
    (id): Step =>
      (database) =>
        acceptStatement(database, id, HAND),
  ),
  fc.record({ report: fc.integer({ min: 1, max: 4 }), start: fc.constantFrom(0, 5) }).map(
    ({ report, start }): Step =>
      (database) => {
        const content = [{ start, end: start + 4 }];
        return addStatement(database, report, { content, act: 'threaten' as never }, HAND);
      },
  ),
  fc.integer({ min: 1, max: 9 }).map(
    (number): Step =>
      (database) =>
        undo(database, number, HAND),
  ),
  fc.record({ report: fc.integer({ min: 1, max: 4 }), left: fc.integer({ min: 0, max: 2 }) }).map(
    ({ report, left }): Step =>
      (database) =>
        readAnew(database, report, left),
  ),
);

/** What the machine reads anew: fewer statements, and other acts. */
async function readAnew(database: Database, report: number, left: number): Promise<void> {
  const row = await database.db
    .selectFrom('report')
    .select('key')
    .where('id', '=', report)
    .executeTakeFirst();
  const reading = REPORTS.find((one) => one.report.id === row?.key)?.reading;
  if (!reading) return;
  const statements = reading.statements.slice(0, left).map((one) => ({ ...one, act: 'predict' as const }));
  await storeReread(database, report, { ...reading, engine: `test ${left}`, statements });
}

/** What cannot be corrected so is refused, and changes nothing. */
async function take(database: Database, one: Step): Promise<void> {
  try {
    await one(database);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
  }
}

/** How many statements fall on which day, by act, by looking at each. */
const recount = ({ raw }: Database) =>
  raw
    .prepare(
      `select day as "from", act, count(*) as statements from statement where day is not null
       group by day, act order by day, act`,
    )
    .all()
    .map((row) => ({ ...row }));

/** What is to be reviewed, by looking at every entry of the log: nothing that one which holds speaks of. */
async function unreviewed({ raw }: Database): Promise<number[]> {
  const log = raw.prepare('select id, kind, report, statement, deed from correction order by id desc').all();
  const undone = new Set<number>();
  const spoken = new Set<unknown>();
  for (const { id, kind, statement: about, deed } of log) {
    if (undone.has(Number(id))) continue;
    if (kind === 'undo') undone.add(JSON.parse(String(deed)).correction);
    else spoken.add(about);
  }
  const rows = raw.prepare('select id from statement order by confidence, id').all();
  return rows.map(({ id }) => Number(id)).filter((id) => !spoken.has(id));
}

describe('whatever is added, corrected, taken back, read anew or dated', () => {
  it('the tally is what a recount gives, and what is to be reviewed is what nobody spoke of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) =>
        inNewRecord(async (database) => {
          for (const report of REPORTS.slice(0, 2)) await addReport(database, report, NOW);
          for (const one of steps) {
            await take(database, one);
            expect((await timelineOf(database, {}, 'day')).buckets).toEqual(recount(database));
          }
          const left = await findUnreviewed(database, { limit: 50 });
          expect(left.map(({ id }) => id)).toEqual(await unreviewed(database));
          expect((await checkRecord(database)).faults).toEqual([]);
        }),
      ),
      { numRuns: 40, seed: 5 },
    );
  });
});

it('checkRecord finds a tally that is wrong', () =>
  inNewRecord(async (database) => {
    await addReport(database, REPORTS[0]!, NOW);
    database.raw.exec("update tally set statements = 7 where act = 'deny'");
    expect((await checkRecord(database)).faults).toEqual([
      'the tally of deny on 2031-06-18 is not what the statements give',
    ]);
  }));
