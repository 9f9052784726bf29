import { describe, expect, it } from 'vitest';
import { fromWire } from '../../src/formats/from-wire.ts';
import { formats, toWire } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';

const READING = withKnown(
  bracketed(
    '😀 {Q1:“{S2:We} {C2:think} {Q2:the port is shut},”} {S1:Anna Ruiz, the minister,} {C1:said} in Selva. {S3:Milo Baro} {C3:denied} {Q3:it}.',
  ),
  [
    'report: outlet=The Lenga Post; published=2031-06-18; by=dateline; clue=port',
    'p1: name=Anna Ruiz; kind=person; office=minister; state=NO; also=We; of=the cabinet',
    'p2: name=Milo Baro; kind=person',
    's1: speaker=p1; to=reporters; channel=speech; place=Selva; on=2031-06-17; act=announce; will=shut; due=2031-07',
    's3: speaker=p2; act=deny; target=p1; answers=s1 deny; hedge=reported; polarity=negative',
    'loaded: evaluative words=shut',
  ],
);
const BACK = fromWire(READING.report, toWire(READING), READING.sentences);

it('gives the same JSON again', () => {
  expect(toWire(BACK)).toEqual(toWire(READING));
});

describe('a reading from its JSON', () => {
  // CoNLL-U needs the words and trees that the JSON leaves out.
  it.each(Object.keys(formats).filter((name) => name !== 'conll') as (keyof typeof formats)[])(
    'is written as %s like the reading itself',
    (name) => {
      const layout = { width: 80, colour: false };
      expect(formats[name].write(BACK, layout)).toBe(formats[name].write(READING, layout));
    },
  );
});
