import { expect, it } from 'vitest';
import { read } from '../../src/analysis/reading.ts';
import { en } from '../../src/languages/en/node.ts';
import { makeReport } from '../../src/text/report.ts';
import { parseTimeml } from '../../training/corpora/timeml.ts';
import { pairTimexes, tempevalRows } from './tempeval-score.ts';
import { timexOf } from './timex.ts';

/** 18 June 2031 was a Wednesday in week 25. */
it.each([
  ['It rose in the third quarter of 2030.', 'DATE', '2030-Q3'],
  ['He left last week.', 'DATE', '2031-W24'],
  ['He left last summer.', 'DATE', '2030-SU'],
  ['They fled in the 1990s.', 'DATE', '199'],
  ['He left on Tuesday morning.', 'TIME', '2031-06-17TMO'],
  ['It is now shut.', 'DATE', 'PRESENT_REF'],
  ['It lasted several years.', 'DURATION', 'PXY'],
  ['They meet every Friday.', 'SET', 'XXXX-WXX-5'],
  ['It is shut since June 2.', 'DATE', '2031-06-02'],
])('%s is %s %s in TimeML', (text, type, value) => {
  const [when] = read(makeReport(text, { published: '2031-06-18' }), en).times.whens;
  expect(timexOf(text, when!)).toEqual({ type, value });
});

const TML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-06-18">18 June</TIMEX3></DCT><TEXT>
Ruiz &amp; sons <EVENT eid="e1">left</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2031-06-17">Tuesday</TIMEX3>, for <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3> or a <TIMEX3 tid="t3" type="DATE" value="FUTURE_REF">bit</TIMEX3>.
</TEXT></TimeML>`;

it('reads TimeML, and counts as TempEval-3 does', () => {
  const report = parseTimeml('a.tml', TML);
  expect(report.created).toBe('2031-06-18');
  expect(report.timexes.map(({ start, end }) => report.text.slice(start, end))).toEqual([
    'Tuesday',
    'three days',
    'bit',
  ]);
  const rows = tempevalRows(pairTimexes(report, (one) => read(one, en).times.whens));
  expect(rows.map(({ measure, score }) => `${measure} ${score}`)).toEqual([
    'expressions, exact 80',
    'expressions, overlapping 80',
    'type F1 80',
    'value F1 80',
    'value, of those found 100',
  ]);
  expect(() => parseTimeml('b.tml', '<TimeML></TimeML>')).toThrow('b.tml');
});
