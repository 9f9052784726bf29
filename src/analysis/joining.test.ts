import { expect, it } from 'vitest';
import { bracketed } from '../../tests/notation/bracketed.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { joinFindings } from './joining.ts';

const FIRST = '{S1:Anna Ruiz} {C1:said} {Q1:that {S2:officials} {C2:denied} {Q2:it}}.\nNobody spoke.\n';
const SECOND =
  '{Q1:“No,”} {S1:Milo Baro} {C1:said}. {S2:He} {C2:added}: {Q2:“{S3:They} {C3:think} {Q3:so}.”}\n';

/** A mention, with all its spans, and two quotations, one inside the other. */
function withMore(findings: Findings): Findings {
  const span: Span = { start: 5, end: 9 };
  return {
    ...findings,
    mentions: [
      { ...span, kind: 'person', head: span, title: span, apposition: span, named: true, confidence: 1 },
    ],
    quotations: [
      { spans: [span], marks: 'double', closed: true, parent: -1, scare: false },
      { spans: [span], marks: 'single', closed: true, parent: 0, scare: false },
    ],
  };
}

it('makes of two blocks what one reading of the whole would be', () => {
  const first = bracketed(FIRST);
  const second = bracketed(SECOND);
  const cut = first.report.text.length;
  const renumbered = SECOND.replace(/([SCQ])(\d):/g, (_, role, number) => `${role}${Number(number) + 2}:`);
  const { report, engine, notes, ...whole } = bracketed(FIRST + renumbered);
  const blocks = [
    { start: 0, end: cut },
    { start: cut, end: report.text.length },
  ];
  const joined = joinFindings(blocks, ({ start }) => (start === 0 ? first : withMore(second)));
  const moved = { start: 5 + cut, end: 9 + cut };
  expect(joined).toEqual({
    ...whole,
    mentions: [
      { ...moved, kind: 'person', head: moved, title: moved, apposition: moved, named: true, confidence: 1 },
    ],
    quotations: [
      { spans: [moved], marks: 'double', closed: true, parent: -1, scare: false },
      { spans: [moved], marks: 'single', closed: true, parent: 0, scare: false },
    ],
  });
});

it('moves quotations inside quotations along', () => {
  const one = withMore(bracketed(FIRST));
  const joined = joinFindings(
    [
      { start: 0, end: 50 },
      { start: 50, end: 100 },
    ],
    () => one,
  );
  expect(joined.quotations.map(({ parent }) => parent)).toEqual([-1, 0, -1, 2]);
  expect(joined.attributions.map(({ id, parent }) => [id, parent])).toEqual([
    ['s1', null],
    ['s2', 's1'],
    ['s3', null],
    ['s4', 's3'],
  ]);
});
