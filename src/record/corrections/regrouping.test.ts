import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { checkRecord } from '../checking.ts';
import type { Database } from '../database.ts';
import { cardOf } from '../overviews/card.ts';
import { peopleNamed } from '../people/asking.ts';
import { mergePeople, splitPerson } from './regrouping.ts';
import { undo } from './undoing.ts';

const HAND = { by: 'Milo', why: null, now: NOW };

let number = 0;

/** A report in which somebody says two things. */
function says(name: string) {
  const n = ++number;
  return newReport(
    `{S1:${name}} {C1:said} {Q1:line ${n}}. {S2:${name}} {C2:said} {Q2:more ${n}}.`,
    `p1: name=${name}`,
    's1: speaker=p1',
    's2: speaker=p1',
  );
}

/** Runs on a record in which each of these says two things in a report of its own: statements 1 and 2, 3 and 4 … */
const withSpeakers = (names: readonly string[], work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, names.map(says));
    await work(database);
    expect((await checkRecord(database)).faults).toEqual([]);
  });

/** Who counts for whom: `Anna Ruiz 1: 1 2`, an entry a line, with their statements. */
async function people({ db }: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('person', 'person.id', 'statement.person')
    .select(['person.id as person', 'person.name', 'statement.id'])
    .orderBy('statement.id')
    .execute();
  return [...Map.groupBy(rows, ({ name, person }) => `${name} ${person}`)].map(
    ([who, list]) => `${who}: ${list.map(({ id }) => id).join(' ')}`,
  );
}

const APART = ['Anna Ruiz 1: 1 2', 'A Ruiz 2: 3 4'];

describe('mergePeople', () => {
  it('makes two entries one, under either name, until it is taken back', async () => {
    await withSpeakers(['Anna Ruiz', 'A Ruiz'], async (database) => {
      expect(await people(database)).toEqual(APART);
      expect(await mergePeople(database, 1, 2, HAND)).toBe(1);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4']);
      expect((await peopleNamed(database, 'a ruiz', 5)).map(({ id }) => id)).toEqual([1]);
      await undo(database, 1, HAND);
      expect(await people(database)).toEqual(APART);
      await undo(database, 2, HAND);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4']);
    });
  });

  it('leads from the number that is gone to the one that counts', async () => {
    await withSpeakers(['Anna Ruiz', 'A Ruiz'], async (database) => {
      await mergePeople(database, 1, 2, HAND);
      const card = await cardOf(database, 2);
      expect(card?.person).toMatchObject({ id: 1, statements: 4 });
      expect(card?.names.map(({ name }) => name)).toEqual(['A Ruiz', 'Anna Ruiz']);
      await undo(database, 1, HAND);
      expect((await cardOf(database, 2))?.person).toMatchObject({ id: 2, statements: 2 });
    });
  });

  it('counts for reports that come later', async () => {
    await withSpeakers(['Anna Ruiz', 'A Ruiz'], async (database) => {
      await mergePeople(database, 1, 2, HAND);
      await addAll(database, [says('A Ruiz')]);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4 5 6']);
      await undo(database, 1, HAND);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2', 'A Ruiz 2: 3 4 5 6']);
    });
  });

  it('tells anew who is aimed at, and who answers whom', async () => {
    const charge = newReport(
      '{S1:Anna Ruiz} {C1:said} {Q1:A Baro sold the licences}.',
      ...['report: published=2031-06-18; by=dateline', 'p1: name=Anna Ruiz', 'p2: name=A Baro'],
      's1: speaker=p1; act=accuse; target=p2',
    );
    const denial = newReport(
      '{S1:Milo Baro} {C1:denied} {Q1:Anna Ruiz}.',
      ...['report: published=2031-06-18; by=dateline', 'p1: name=Milo Baro', 'p2: name=Anna Ruiz'],
      's1: speaker=p1; act=deny; target=p2',
    );
    await inNewRecord(async (database) => {
      await addAll(database, [charge, denial]);
      const replies = () => database.raw.prepare('select statement, answered, known_by from reply').all();
      const targets = () =>
        database.raw
          .prepare('select target_person as t from statement')
          .all()
          .map(({ t }) => t);
      expect([replies(), targets()]).toEqual([[], [2, 1]]);
      await mergePeople(database, 3, 2, HAND);
      expect([replies(), targets()]).toEqual([[{ statement: 2, answered: 1, known_by: 'charge' }], [3, 1]]);
      await undo(database, 1, HAND);
      expect([replies(), targets()]).toEqual([[], [2, 1]]);
    });
  });

  it('can be chained, and taken back out of order', async () => {
    await withSpeakers(['Anna Ruiz', 'A Ruiz', 'Ana Ruiz'], async (database) => {
      await mergePeople(database, 2, 3, HAND);
      await mergePeople(database, 1, 2, HAND);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4 5 6']);
      await undo(database, 1, HAND);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4', 'Ana Ruiz 3: 5 6']);
    });
  });

  it.each([
    [1, 9, 'there is no speaker 9'],
    [1, 1, 'speakers 1 and 1 are one already'],
  ])('refuses %i and %i: %s', async (a, b, message) => {
    await withSpeakers(['Anna Ruiz'], async (database) => {
      await expect(mergePeople(database, a, b, HAND)).rejects.toThrow(message);
    });
  });
});

describe('splitPerson', () => {
  it('gives somebody else an entry, with all they say in the report, until it is taken back', async () => {
    await withSpeakers(['Anna Ruiz', 'Anna Ruiz', 'Anna Ruiz'], async (database) => {
      const before = await people(database);
      expect(before).toEqual(['Anna Ruiz 1: 1 2 3 4 5 6']);
      expect(await splitPerson(database, 1, [3], HAND)).toEqual({ correction: 1, to: 2 });
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 5 6', 'Anna Ruiz 2: 3 4']);
      await undo(database, 1, HAND);
      expect(await people(database)).toEqual(before);
      await addAll(database, [says('Anna Ruiz')]);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4 5 6 7 8']);
    });
  });

  it('leaves a namesake to nobody once there are two', async () => {
    await withSpeakers(['Anna Ruiz', 'Anna Ruiz'], async (database) => {
      await splitPerson(database, 1, [3], HAND);
      await addAll(database, [says('Anna Ruiz')]);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2', 'Anna Ruiz 2: 3 4', 'Anna Ruiz 3: 5 6']);
    });
  });

  it.each<[number, number[], string]>([
    [1, [], 'name the statements'],
    [1, [5], 'statement 5 is not by speaker 1'],
    [1, [77], 'statement 77 is not in the record'],
    [1, [1, 3], 'nothing would be left of speaker 1'],
    [9, [1], 'there is no speaker 9'],
  ])('refuses to split %i by %j: %s', async (person, statements, message) => {
    await withSpeakers(['Anna Ruiz', 'Anna Ruiz', 'Milo Baro'], async (database) => {
      await expect(splitPerson(database, person, statements, HAND)).rejects.toThrow(message);
      expect(await people(database)).toEqual(['Anna Ruiz 1: 1 2 3 4', 'Milo Baro 2: 5 6']);
    });
  });
});
