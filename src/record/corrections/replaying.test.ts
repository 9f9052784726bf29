import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { logIn, outline } from '../../../tests/notation/corrected.ts';
import { withKnown } from '../../../tests/notation/known.ts';
import { toWire, type WireReading } from '../../formats/wire.ts';
import { replay } from './replaying.ts';

const READING = withKnown(
  bracketed(
    '{S1:Anna Ruiz} {C1:said} {Q1:{S2:officials} {C2:denied} {Q2:the leak}}. The port, a clerk wrote, was shut. ' +
      '{Q3:“Nobody paid,”} {S3:Milo Baro} {C3:told} reporters on Friday in Selva.',
  ),
  ['p1: name=Anna Ruiz', 'p2: name=Milo Baro', 's1: speaker=p1', 's3: speaker=p2; answers=s1 reject'],
);
const { text } = READING.report;
const MACHINE = toWire(READING);

const corrected = (rows: readonly string[], machine: WireReading = MACHINE) =>
  replay(text, machine, logIn(text, MACHINE, rows));

describe('replay', () => {
  it('leaves the machine’s reading as it is where there is nothing to correct', () => {
    expect(corrected([]).reading).toBe(MACHINE);
    expect(outline(text, MACHINE)).toEqual([
      's1 Anna Ruiz assert [officials denied the leak]',
      's2 ? assert [the leak] | in s1',
      's3 Milo Baro assert [“Nobody paid,”] | reject s1 | direct',
    ]);
  });

  it.each<[string[], string[]]>([
    [['s2: act=deny'], ['s2 ? deny [the leak] | in s1']],
    [['s2: act=deny', 's2: act=reject'], ['s2 ? reject [the leak] | in s1']],
    [['s2: speaker=officials'], ['s2 officials assert [the leak] | in s1']],
    [['s2: speaker=Baro', 's2: speaker=MILO BARO'], ['s2 Milo Baro assert [the leak] | in s1']],
    [['s1: speaker=none'], ['s1 ? assert [officials denied the leak]']],
    [
      ['s1: channel=interview; on=2031-06-18'],
      ['s1 Anna Ruiz assert [officials denied the leak] | interview | 2031-06-18'],
    ],
    [['s2: polarity=negative; certainty=hedged'], ['s2 ? assert [the leak] | in s1 | negative | hedged']],
    [['s2: parent=none'], ['s2 ? assert [the leak]']],
    [['s3: answers=s2 deny'], ['s3 Milo Baro assert [“Nobody paid,”] | deny s2 | direct']],
    [['s3: answers=none'], ['s3 Milo Baro assert [“Nobody paid,”] | direct']],
    [['s3: content=Nobody paid'], ['s3 Milo Baro assert [Nobody paid] | reject s1 | direct']],
    [
      ['s3: content=“Nobody paid,” … in Selva'],
      ['s3 Milo Baro assert [“Nobody paid,” … in Selva] | reject s1 | mixed'],
    ],
    [['s3: manner=mixed'], ['s3 Milo Baro assert [“Nobody paid,”] | reject s1 | mixed']],
  ])('%j', (rows, expected) => {
    const { reading, outcomes } = corrected(rows);
    expect(outline(text, reading)).toEqual(expect.arrayContaining(expected));
    expect([...outcomes.values()].every((outcome) => 'statement' in outcome)).toBe(true);
  });

  it('adds what was missed, in the order of the text', () => {
    const { reading } = corrected([
      'add: source=a clerk; cue=wrote; content=The port … was shut; speaker=the clerk',
      '+1: act=announce',
    ]);
    expect(outline(text, reading)).toEqual([
      's1 Anna Ruiz assert [officials denied the leak]',
      's2 ? assert [the leak] | in s1',
      's4 the clerk announce [The port … was shut]',
      's3 Milo Baro assert [“Nobody paid,”] | reject s1 | direct',
    ]);
    expect(reading.speakers.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'p1 Anna Ruiz',
      'p2 Milo Baro',
      'p3 the clerk',
    ]);
  });

  it('takes out what is none, and what stood inside it stands in what is around', () => {
    expect(outline(text, corrected(['s1: reject']).reading)).toEqual([
      's2 ? assert [the leak]',
      's3 Milo Baro assert [“Nobody paid,”] | direct',
    ]);
  });

  it('lets voices and shares follow', () => {
    const { reading } = corrected(['s1: reject', 's2: reject']);
    const chainAt = (words: string) => {
      const at = text.indexOf(words);
      return reading.voices.find(({ start, end }) => start <= at && at < end)?.chain;
    };
    expect(chainAt('leak')).toEqual([]);
    expect(chainAt('paid')).toEqual(['s3']);
    expect(reading.shares.map(({ speaker }) => speaker)).toEqual([null, 'p2']);
  });

  it('gives acts their codes', () => {
    const [, denied] = corrected(['s2: act=reject']).reading.statements;
    expect(denied).toMatchObject({
      cameo: '120',
      plover: 'REJECT',
      evidence: { act: [{ by: 'correction' }] },
    });
  });

  it.each<[string[], Record<number, string>]>([
    [['s1: parent=s2'], { 1: 'it would put a statement inside itself' }],
    [['s1: parent=s1'], { 1: 'it would put a statement inside itself' }],
    [['s1: reject', 's1: act=deny'], { 2: 'the statement was rejected' }],
    [['s1: reject', 's3: answers=s1 deny'], { 2: 'the statement that it names was rejected' }],
    [
      ['add: content=a clerk', '+1: act=deny', 'undo 1'],
      { 2: 'correction 1, which added the statement, does not hold' },
    ],
  ])('%j: says what has no effect', (rows, lost) => {
    const { outcomes } = corrected(rows);
    const found = [...outcomes].flatMap(([number, outcome]) =>
      'lost' in outcome ? [[number, outcome.lost]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(lost);
  });

  it('knows two speakers of one name apart only by their kind', () => {
    const twice = { ...MACHINE, speakers: [...MACHINE.speakers, { ...MACHINE.speakers[1]!, id: 'p3' }] };
    expect(corrected(['s2: speaker=Milo Baro'], twice).outcomes.get(1)).toEqual({
      lost: 'the report has several speakers called Milo Baro',
    });
  });
});

const anyRow = fc.constantFrom(
  's1: act=deny',
  's2: act=reject; speaker=Anna Ruiz',
  's3: content=Nobody paid',
  's3: reject',
  's2: reject',
  's2: parent=none',
  's1: parent=s3',
  's3: parent=s1',
  's3: answers=s2 deny',
  'add: content=a clerk; speaker=the clerk',
  'undo 1',
  'undo 2',
  'undo 3',
);
/** Rows in which what is undone comes before. */
const anyLog = fc
  .array(anyRow, { maxLength: 8 })
  .map((rows) => rows.filter((row, i) => !row.startsWith('undo') || Number(row.slice(5)) <= i));

describe('laws', () => {
  it('the same log gives the same reading, and leaves the machine’s alone', () => {
    fc.assert(
      fc.property(anyLog, (rows) => {
        const before = JSON.stringify(MACHINE);
        expect(corrected(rows).reading).toEqual(corrected(rows).reading);
        expect(JSON.stringify(MACHINE)).toBe(before);
      }),
    );
  });

  it('what is undone leaves no trace, and undoing that brings it back', () => {
    fc.assert(
      fc.property(
        anyLog,
        anyRow.filter((row) => !row.startsWith('undo')),
        (rows, row) => {
          const n = rows.length;
          const lines = (list: readonly string[]) => corrected(list).reading.statements;
          const plain = lines(rows);
          expect(lines([...rows, row, `undo ${n + 1}`])).toEqual(plain);
          expect(lines([...rows, row, `undo ${n + 1}`, `undo ${n + 2}`])).toEqual(lines([...rows, row]));
        },
      ),
    );
  });

  it('parents never lead in a circle, nor to what was rejected', () => {
    fc.assert(
      fc.property(anyLog, (rows) => {
        const { statements } = corrected(rows).reading;
        const parents = new Map(statements.map(({ id, parent }) => [id, parent]));
        for (const { id, answers } of statements) {
          let steps = 0;
          for (let at = parents.get(id); at != null; at = parents.get(at)) {
            expect(parents.has(at)).toBe(true);
            expect(++steps).toBeLessThan(statements.length);
          }
          if (answers) expect(parents.has(answers.statement)).toBe(true);
        }
      }),
    );
  });

  it('holds when the machine numbers its statements and speakers otherwise', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 5 }), (rows, shuffle) => {
        const renamed = renumbered(MACHINE, shuffle);
        const plain = corrected(rows).reading;
        const other = replay(text, renamed, logIn(text, MACHINE, rows)).reading;
        const lines = (reading: WireReading) =>
          outline(text, reading).map((line) => line.replace(/\bs\d+/g, 's'));
        expect(lines(other)).toEqual(lines(plain));
      }),
    );
  });
});

/** The same reading with its statements' ids changed about. */
function renumbered(machine: WireReading, shuffle: number): WireReading {
  const orders = ['132', '213', '231', '312', '321', '123'][shuffle]!;
  const name = (id: string) => `s${orders[Number(id.slice(1)) - 1]}`;
  const statements = machine.statements.map((statement) => ({
    ...statement,
    id: name(statement.id),
    parent: statement.parent && name(statement.parent),
    answers: statement.answers && { ...statement.answers, statement: name(statement.answers.statement) },
  }));
  return { ...machine, statements };
}
