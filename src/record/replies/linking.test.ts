import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { findReplies } from './asking.ts';

/** `day speaker act target: words` as a report of its own. */
function report(row: string) {
  const [, day, speaker = '', act, target = '', words] = /^(\S+) (.+) (\S+) → ([^:]*): (.+)$/s.exec(row)!;
  return newReport(
    `{S1:${speaker}} {C1:spoke of ${target}}: {Q1:${words}}`,
    `report: published=${day}; by=dateline; origin=${row}`,
    `p1: name=${speaker}; kind=person`,
    ...(target ? [`p2: name=${target}; kind=person`] : []),
    `s1: speaker=p1; act=${act}${target ? '; target=p2' : ''}`,
  );
}

const replies = (...rows: string[]) =>
  inNewRecord(async (database) => {
    await addAll(database, rows.map(report));
    const found = await findReplies(database, {}, 10);
    return found.map(
      ({ how, knownBy, answer, answered }) => `${answer.id} ${how} ${answered.id} (${knownBy})`,
    );
  });

const CHARGE = '2031-06-18 Anna Ruiz accuse → Milo Baro: of selling the harbour licences to friends';

describe('linkReplies', () => {
  it.each<[string, string[], string[]]>([
    [
      'a denial of the charge',
      [CHARGE, '2031-06-19 Milo Baro deny → Anna Ruiz: that any licences for the harbour were sold'],
      ['2 deny 1 (charge and words)'],
    ],
    ['a bare denial', [CHARGE, '2031-06-19 Milo Baro deny → Anna Ruiz: everything'], ['2 deny 1 (charge)']],
    [
      'the record gets the denial first',
      ['2031-06-19 Milo Baro deny → Anna Ruiz: everything', CHARGE],
      ['1 deny 2 (charge)'],
    ],
    [
      'a denial that names nobody',
      [CHARGE, '2031-06-19 Milo Baro deny → : selling any licences for the harbour'],
      ['2 deny 1 (charge and words)'],
    ],
    [
      'the record gets it first',
      ['2031-06-19 Milo Baro deny → : selling any licences for the harbour', CHARGE],
      ['1 deny 2 (charge and words)'],
    ],
    ['a bare denial that names nobody', [CHARGE, '2031-06-19 Milo Baro deny → : everything'], []],
    [
      'only the charge, of all that the accuser said',
      [
        '2031-06-18 Anna Ruiz assert → : that the harbour licences bring in too little',
        CHARGE,
        '2031-06-19 Milo Baro deny → Anna Ruiz: that any licences for the harbour were sold',
      ],
      ['3 deny 2 (charge and words)'],
    ],
    [
      'only the charge, though it comes last',
      [
        '2031-06-18 Anna Ruiz assert → : that the harbour licences bring in too little',
        '2031-06-19 Milo Baro deny → Anna Ruiz: that any licences for the harbour were sold',
        CHARGE,
      ],
      ['2 deny 3 (charge and words)'],
    ],
    [
      'a rejection of an offer',
      [
        '2031-06-18 Anna Ruiz offer → Milo Baro: to open the northern harbour for fishing boats',
        '2031-06-20 Milo Baro reject → Anna Ruiz: fishing from the northern harbour',
      ],
      ['2 reject 1 (words)'],
    ],
    [
      'another matter',
      [CHARGE.replace('accuse', 'assert'), '2031-06-19 Milo Baro deny → Anna Ruiz: being tired'],
      [],
    ],
    ['somebody else', [CHARGE, '2031-06-19 Olga Perez deny → Anna Ruiz: everything'], []],
    ['weeks later', [CHARGE, '2031-07-19 Milo Baro deny → Anna Ruiz: everything'], []],
    ['before the charge', [CHARGE, '2031-06-17 Milo Baro deny → Anna Ruiz: everything'], []],
    [
      'a claim is no answer',
      [CHARGE, '2031-06-19 Milo Baro assert → Anna Ruiz: the harbour licences are fine'],
      [],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await replies(...rows)).toEqual(expected);
  });
});

describe('findReplies', () => {
  it('finds those of somebody who answers or is answered, and of nobody else', () =>
    inNewRecord(async (database) => {
      const rows = [
        CHARGE,
        '2031-06-19 Milo Baro deny → Anna Ruiz: that any licences for the harbour were sold',
        '2031-06-20 Petra Hollis accuse → Erik Sund: of hiding three letters about the rudder',
        '2031-06-21 Erik Sund deny → Petra Hollis: hiding any letters about the rudder',
      ];
      await addAll(database, rows.map(report));
      const people = await database.db
        .selectFrom('statement')
        .select(['id', 'person'])
        .orderBy('id')
        .execute();
      expect(await findReplies(database, {}, 10)).toHaveLength(2);
      for (const { id, person } of people) {
        const [answer, answered] = id < 3 ? [2, 1] : [4, 3];
        expect(await findReplies(database, { person: person! }, 10)).toMatchObject([
          { answer: { id: answer }, answered: { id: answered } },
        ]);
      }
    }));
});
