import { writeSync } from 'node:fs';
import process from 'node:process';
import {
  changeStatement,
  type Hand,
  historyOf,
  rejectStatement,
  reportOf,
  storeReread,
  undo,
  withRecord,
} from '../../src/record/record.ts';
import { NOW } from '../notation/recorded.ts';

// A process of its own: `node corrector.ts RECORD`. For ever: corrects and rejects statements of the record, takes that
// back, and stores readings anew, turned round so that rows change. Writes a line for each when it is acknowledged.
const HAND: Hand = { by: 'corrector', why: null, now: NOW };
const [file = ''] = process.argv.slice(2);
await withRecord(file, 'write', async (database) => {
  const { db } = database;
  // What was rejected when the one before was killed, so that statements never run out.
  for (const { kind, state, number } of await historyOf(database, {})) {
    if (kind === 'reject' && state === 'holds') await undo(database, number, HAND);
  }
  for (let n = 1; ; n++) {
    const { id, report } = await db
      .selectFrom('statement')
      .select(['id', 'report'])
      .where('id', '>=', 1 + (n % 7))
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const changed = await changeStatement(
      database,
      id,
      { act: n % 2 ? 'deny' : 'warn', speaker: { name: `Ana ${n % 3}`, kind: null } },
      HAND,
    );
    writeSync(1, `correction ${changed.correction}\n`);
    const rejected = await rejectStatement(database, id, HAND);
    writeSync(1, `correction ${rejected.correction}\n`);
    writeSync(1, `correction ${await undo(database, rejected.correction, HAND)}\n`);
    const { machine } = (await reportOf(database, report))!;
    const ids = machine!.statements.map((statement) => statement.id);
    const names = new Map(ids.map((one, i) => [one, ids.at(-1 - i)!]));
    const statements = machine!.statements.map((one) => ({
      ...one,
      id: names.get(one.id)!,
      parent: one.parent && names.get(one.parent)!,
      answers: one.answers && { ...one.answers, statement: names.get(one.answers.statement)! },
    }));
    await storeReread(database, report, { ...machine!, engine: `turn ${n}`, statements });
    writeSync(1, `report ${report} turn ${n}\n`);
  }
});
