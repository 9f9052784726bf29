import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';
import { knownReading } from './known-reading.ts';

const layout = { width: 80, colour: false };
const reading = withKnown(
  bracketed(
    '😀 It rained.\n{S1:The French\tminister} {C1:accused} {Q1:the board “of theft”}. {S2:The board} {C2:did not say} {Q2:why}. ' +
      '{C3:Reportedly} {Q3:it rained}. {S4:The board} {C4:said} {Q4:so}.',
  ),
  [
    'report: outlet=The Lenga Post; title=Rain; url=https://lenga.example/a; language=en-GB; published=2031-06; by=metadata',
    'p1: name=The French\tminister; office=minister; state=FR',
    'p2: name=The board; kind=organisation',
    's1: speaker=p1; act=accuse; cameo=1121; plover=ACCUSE; target=p2; on=2031-06-01/2031-06-18; place=It; hedge=conditional',
    's2: speaker=p2; polarity=negative',
    's4: speaker=p2; cameo=010; plover=',
  ],
);

describe('plover', () => {
  const lines = (one: typeof reading) => formats.plover.write(one, layout).split('\n').slice(0, -1);

  it('has an event for each statement with an actor and a category, as the manual names the fields', () => {
    const [event, ...others] = lines(reading).map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(event).toEqual({
      id: `${reading.report.id}-s1`,
      date: '2031-06-01',
      enddate: '2031-06-18',
      actor: [
        {
          code: 'FRA',
          entity_text: 'The French\tminister',
          identifier_text: 'The French\tminister',
          office: 'minister',
        },
      ],
      recipient: [{ entity_text: 'The board', identifier_text: 'The board' }],
      event: ['ACCUSE'],
      event_loc: { extracted_place: 'It' },
      event_text: ['the board “of theft”'],
      quad_code: 3,
      text_info: { sequence: 2, start: 13, end: 61 },
      comment: 'hedged: conditional',
      cite_info: {
        url: 'https://lenga.example/a',
        title: 'Rain',
        language: 'en',
        publication: 'The Lenga Post',
        coder: 'test',
      },
    });
    const { start, end } = event.text_info;
    expect([...reading.report.text].slice(start, end).join('')).toMatch(/^The French.*theft”$/);
  });

  it('keeps to the fields and types of the manual’s tables', () => {
    for (const line of [...lines(reading), ...lines(knownReading)]) checkPlover(JSON.parse(line));
  });

  it('says null where the day is not known', () => {
    const undated = withKnown(bracketed('{S1:Ruiz} {C1:blamed} {Q1:all}.'), [
      'p1: name=Ruiz',
      's1: speaker=p1; plover=ACCUSE',
    ]);
    expect(JSON.parse(lines(undated)[0]!).date).toBeNull();
  });
});

const CATEGORIES =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT';

/** The tables “PLOVER JSON”, “Information object for entities”, “… for text” and “… for citations” of the manual. */
function checkPlover(event: Readonly<Record<string, unknown>>): void {
  const required = ['id', 'date', 'actor', 'event'];
  const optional =
    'has_event time enddate endtime recipient event_loc event_text quad_code event_scale mode context link text ' +
    'text_info cite_info coder coded_date coded_time comment';
  const only = (value: object, names: string) =>
    expect(Object.keys(value).filter((key) => !names.split(' ').includes(key))).toEqual([]);
  expect(Object.keys(event)).toEqual(expect.arrayContaining(required));
  only(event, `${required.join(' ')} ${optional}`);
  expect(event['id']).toBeTypeOf('string');
  for (const key of ['date', 'enddate']) {
    if (event[key] != null) expect(event[key]).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  for (const entity of [event['actor'], event['recipient'] ?? []].flat() as object[]) {
    only(
      entity,
      'code sector entity_text identifier_id identifier_text religion ethnicity office gender age',
    );
    if ('code' in entity) expect(entity.code).toMatch(/^[A-Z]{3}$/);
  }
  for (const category of event['event'] as string[]) expect(CATEGORIES.split(' ')).toContain(category);
  if ('quad_code' in event) expect([1, 2, 3, 4]).toContain(event['quad_code']);
  only(event['text_info'] as object, 'sequence start end text_story');
  only(
    event['cite_info'] as object,
    'corpus citation url title language publication license copyright coder codebook version',
  );
}

describe('cameo', () => {
  const rows = `${formats.cameo.frame!.open}${formats.cameo.write(reading, layout)}`
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

  it('has the columns of ICEWS, one row a statement of somebody, tabs in names become spaces', () => {
    for (const row of rows) expect(row).toHaveLength(20);
    const [header, ...events] = rows.map((row) => row.slice(0, 15));
    expect(header!.slice(0, 7).join('|')).toBe(
      'Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code',
    );
    const { id } = reading.report;
    expect(events).toEqual([
      [
        ...[`${id}-s1`, '2031-06-01', 'The French minister', 'minister', 'FRA', 'Disapprove', '1121', ''],
        ...['The board', '', '', id, '2', 'The Lenga Post', 'It'],
      ],
      [
        ...[`${id}-s4`, '', 'The board', '', '', 'Make public statement', '010', ''],
        ...['', '', '', id, '2', 'The Lenga Post', ''],
      ],
    ]);
  });
});
