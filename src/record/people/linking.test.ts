import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { peopleNamed } from './asking.ts';

let number = 0;

/** A report in which somebody says something: `name=…; office=…; state=…; of=…; kind=…`. */
function says(fields: string) {
  const name = /name=([^;]+)/.exec(fields)![1]!;
  const office = /office=([^;]+)/.exec(fields)?.[1] ?? '';
  return newReport(
    `{S1:${office} ${name}} {C1:said} {Q1:line ${++number}}.`,
    `p1: ${fields}`,
    's1: speaker=p1',
  );
}

/** Which of the speakers, each in a report of its own, are one: numbers of people in order. */
async function people(...rows: string[]): Promise<number[]> {
  return inNewRecord(async (database) => {
    await addAll(database, rows.map(says));
    const speakers = await database.db.selectFrom('speaker').select('person').orderBy('id').execute();
    const order = [...new Set(speakers.map(({ person }) => person))];
    return speakers.map(({ person }) => order.indexOf(person) + 1);
  });
}

describe('linkPerson', () => {
  it.each([
    ['the same full name', ['name=Anna Ruiz', 'name=Anna Ruiz'], [1, 1]],
    ['accents and case', ['name=António Braga', 'name=ANTONIO BRAGA'], [1, 1]],
    [
      'the same name and office',
      ['name=Anna Ruiz; office=mayor of Selva', 'name=Anna Ruiz; office=mayor of Selva'],
      [1, 1],
    ],
    [
      'namesakes by office',
      ['name=Anna Ruiz; office=mayor of Selva', 'name=Anna Ruiz; office=harbour pilot'],
      [1, 2],
    ],
    ['namesakes by state', ['name=Anna Ruiz; state=NO', 'name=Anna Ruiz; state=IS'], [1, 2]],
    [
      'nobody knows which namesake',
      ['name=Anna Ruiz; state=NO', 'name=Anna Ruiz; state=IS', 'name=Anna Ruiz'],
      [1, 2, 3],
    ],
    [
      'the right namesake',
      ['name=Anna Ruiz; state=NO', 'name=Anna Ruiz; state=IS', 'name=Anna Ruiz; state=IS'],
      [1, 2, 2],
    ],
    ['a surname alone', ['name=Anna Ruiz', 'name=Ruiz'], [1, 2]],
    [
      'a surname with the office',
      ['name=Anna Ruiz; office=mayor of Selva', 'name=Ruiz; office=mayor of Selva'],
      [1, 1],
    ],
    ['a place is no person', ['name=Selva', 'name=Selva; kind=state'], [1, 2]],
    [
      'an organisation',
      ['name=Harbour Board; kind=organisation', 'name=harbour board; kind=organisation'],
      [1, 1],
    ],
  ])('%s: %j', async (_, rows, expected) => {
    expect(await people(...rows)).toEqual(expected);
  });
});

describe('peopleNamed', () => {
  it('lists who speaks, most statements first, with what reports say of them', async () => {
    await inNewRecord(async (database) => {
      await addAll(database, [
        says('name=Milo Baro'),
        says('name=Anna Ruiz; office=mayor of Selva; state=NO'),
        says('name=Anna Ruiz; office=mayor of Selva'),
      ]);
      const all = await peopleNamed(database, undefined, 10);
      expect(all).toEqual([
        expect.objectContaining({
          name: 'Anna Ruiz',
          statements: 2,
          reports: 2,
          traits: 'NO, mayor of selva',
        }),
        expect.objectContaining({ name: 'Milo Baro', statements: 1, reports: 1, traits: null }),
      ]);
      expect((await peopleNamed(database, 'ruiz', 10)).map(({ name }) => name)).toEqual(['Anna Ruiz']);
      expect(await peopleNamed(database, 'nobody', 10)).toEqual([]);
      const typed = async (name: string) =>
        (await peopleNamed(database, name, 10, 0, true)).map((one) => one.name);
      expect(await typed('anna ru')).toEqual(['Anna Ruiz']);
      expect(await typed('ann ruiz')).toEqual([]);
      expect(await peopleNamed(database, 'anna ru', 10)).toEqual([]);
    });
  });
});
