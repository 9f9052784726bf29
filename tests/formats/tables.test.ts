import { defaultModel, Model } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/formats/csv-line.ts';
import { formats } from '../../src/formats/index.ts';
import { ROW_COLUMNS, rowsOf } from '../../src/formats/statement-rows.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';

const LAYOUT = { width: 80, colour: false };
const READING = withKnown(
  bracketed('😀 {Q1:“=No, never,”} {S1:Anna Ruiz} {C1:said}. {S2:Two pilots} {C2:denied} {Q2:it}.'),
  [
    'report: outlet=The Lenga Post; published=2031-06-18; by=dateline; clue=No; title=Port; url=https://lenga.example/1',
    'p1: name=Anna Ruiz; kind=person; office=Anna; state=NO; also=Ruiz',
    'p2: name=Two pilots; kind=unnamed',
    's1: speaker=p1; channel=speech; on=2031-06-17; act=announce; target=Milo Baro',
    's2: speaker=p2; act=deny; polarity=negative',
  ],
);

describe('csvLine', () => {
  it.each([
    [['a', 'b, c', 'd"e', null, 7], 'a,"b, c","d""e",,7\r\n'],
    [['two\nlines'], '"two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@a', '\tb'], "'=1+1,'+1,'-1,'@a,'\tb\r\n"],
    [[-1], '-1\r\n'],
  ])('%j', (values, line) => {
    expect(csvLine(values)).toBe(line);
  });
});

it('csv has a line of names and a row a statement', () => {
  const lines = `${formats.csv.frame!.open}${formats.csv.write(READING, LAYOUT)}`.split('\r\n');
  expect(lines[0]).toBe(ROW_COLUMNS.join(','));
  expect(lines[1]).toContain('“=No, never,”');
  expect(lines.length).toBe(4);
});

it('rows point into the text', () => {
  const [first] = rowsOf(READING);
  expect(READING.report.text.slice(first!.start, first!.end)).toBe('“=No, never,” Anna Ruiz said');
  expect(first).toMatchObject({ speaker: 'Anna Ruiz', state: 'NO', channel: 'speech', said: '2031-06-17' });
});

describe('FollowTheMoney entities', () => {
  const model = new Model(defaultModel);
  const entities = formats.ftm
    .write(READING, LAYOUT)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

  it('are what the published model allows', () => {
    const ids = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { schema: name, properties } of entities) {
      const schema = model.getSchema(name);
      expect(schema.abstract).toBe(false);
      for (const [key, values] of Object.entries(properties)) {
        expect(schema.getProperties().has(key), `${name}.${key}`).toBe(true);
        const property = schema.getProperty(key);
        if (property.type.name !== 'entity') continue;
        for (const value of values) expect(ids.has(value), `${name}.${key} ${value}`).toBe(true);
      }
    }
    expect(() => model.getSchema('Rumour')).toThrow();
  });

  it('are the report, its named speakers, and a note a statement', () => {
    const id = READING.report.id;
    expect(entities.map((entity) => `${entity.schema} ${entity.id.replace(id, '·')}`)).toEqual([
      'Article ·',
      'Person ·-p1',
      'Note ·-s1',
      'Note ·-s2',
    ]);
    expect(entities[2]!.properties).toMatchObject({
      name: ['Anna Ruiz, announce → Milo Baro (speech), 2031-06-17'],
      entity: [`${id}-p1`],
      proof: [id],
    });
    expect(entities[3]!.properties['name']).toEqual(['Two pilots, not deny']);
  });
});
