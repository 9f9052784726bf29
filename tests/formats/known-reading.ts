import type { Reading } from '../../src/analysis/reading.ts';
import { bracketed } from '../notation/bracketed.ts';
import { withKnown } from '../notation/known.ts';

/** A report of which a good deal is known: two speakers, a chain, an answer, a promise; and an emoji before all of it. */
export const knownReading: Reading = withKnown(
  bracketed(
    '😀 LENGA, June 18 — {S1:Foreign Minister Anna Ruiz} {C1:accused} {Q1:Milo Baro of a brutal “land grab” 😀}, ' +
      '{S2:the Port Gazette} {C2:reported} {Q2:on Friday that {S3:Baro} {C3:denied} {Q3:the charge}}.\n' +
      '{Q4:“We may sign the treaty,”} {S4:she} {C4:told} reporters in Port Selva. {C5:Reportedly}, {Q5:so}.',
    'a.txt',
  ),
  [
    'report: outlet=The Lenga Post; title=Ministers <quarrel>; published=2031-06-18; by=dateline; clue=June 18; language=en',
    'p1: name=Anna Ruiz; office=Foreign Minister; state=KA; also=she, the minister; of=the cabinet',
    'p2: name=Milo Baro; also=Baro',
    'p3: name=the Port Gazette; kind=organisation',
    's1: speaker=p1; act=accuse; cameo=112; plover=ACCUSE; target=p2',
    's2: speaker=p3; on=2031-06-17; channel=document',
    's3: speaker=p2; act=deny; cameo=125; plover=REJECT; answers=s1 deny; parent=s2',
    's4: speaker=p1; to=reporters; channel=press-remarks; place=Port Selva; hedge=modal; act=promise; cameo=03; plover=AGREE; will=sign the treaty; due=2031-06-20',
    's5: hedge=reported',
    'loaded: evaluative words=brutal; legitimacy words=land grab',
  ],
);
