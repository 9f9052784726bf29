import { describe, expect, test } from 'vitest';
import { type FullStatement, type GoldReport, readGold } from './gold.ts';
import { ACTS, ANSWERS, CHANNELS, DATED_BY, KINDS } from './gold-values.ts';

const REPORTS = readGold();
const STATEMENTS = REPORTS.flatMap(({ attributions }) => attributions);

/** How often each of `values` occurs, for those that occur less than `least` times. */
function rare(values: readonly string[], found: readonly string[], least: number): string[] {
  return values
    .map((value) => ({ value, times: found.filter((other) => other === value).length }))
    .filter(({ times }) => times < least)
    .map(({ value, times }) => `${value}: ${times}`);
}

/** How many statements of its report a statement stands in. */
function depthOf(statement: FullStatement, report: GoldReport): number {
  const parent = report.attributions.find(({ id }) => id === statement.parent);
  return parent ? 1 + depthOf(parent, report) : 0;
}

describe('the set is large and varied enough to mean something', () => {
  test('reports and statements', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(20);
    expect(STATEMENTS.length).toBeGreaterThanOrEqual(300);
    const lengths = REPORTS.map(({ text }) => text.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(180);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(420);
  });

  test('every kind, channel, act and answer occurs', () => {
    const kinds = STATEMENTS.map(({ speaker }) => speaker?.kind ?? 'unknown');
    expect(rare(KINDS, kinds, 2)).toEqual([]);
    expect(
      rare(
        CHANNELS,
        STATEMENTS.map(({ channel }) => channel),
        4,
      ),
    ).toEqual([]);
    expect(
      rare(
        ACTS,
        STATEMENTS.map(({ act }) => act),
        3,
      ),
    ).toEqual([]);
    const answers = STATEMENTS.flatMap(({ answers }) => answers.map(({ how }) => how));
    expect(rare(ANSWERS, answers, 1)).toEqual([]);
  });

  test('reports with and without a date', () => {
    expect(
      rare(
        DATED_BY,
        REPORTS.map(({ dating }) => dating.by),
        4,
      ),
    ).toEqual([]);
    expect(REPORTS.filter(({ dating }) => dating.candidates.length > 1).length).toBeGreaterThanOrEqual(2);
  });

  test('chains, replies, commitments, places and negated statements', () => {
    const deep = REPORTS.filter((report) =>
      report.attributions.some((statement) => depthOf(statement, report) >= 2),
    );
    expect(deep.length).toBeGreaterThanOrEqual(6);
    expect(STATEMENTS.filter(({ answers }) => answers.length > 0).length).toBeGreaterThanOrEqual(15);
    expect(STATEMENTS.flatMap(({ commitments }) => commitments).length).toBeGreaterThanOrEqual(12);
    expect(STATEMENTS.filter(({ place }) => place).length).toBeGreaterThanOrEqual(12);
    expect(STATEMENTS.filter(({ polarity }) => polarity === 'negative').length).toBeGreaterThanOrEqual(12);
    expect(STATEMENTS.filter(({ certainty }) => certainty === 'hedged').length).toBeGreaterThanOrEqual(12);
    expect(STATEMENTS.filter(({ speaker }) => speaker?.state).length).toBeGreaterThanOrEqual(30);
  });
});

describe('the annotations agree with each other', () => {
  test.each(REPORTS)('$doc', (report) => {
    const { attributions, dating } = report;
    expect(attributions.filter(({ cue, source }) => cue.length === 0 && source.length > 0)).toEqual([]);
    const places = attributions.map(({ cue, content }) => (cue[0] ?? content[0]!).start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const ids = new Set(attributions.map(({ id }) => id));
    for (const statement of attributions) {
      const { id, source, speaker, parent, saidAt } = statement;
      expect(parent === null || ids.has(parent), `${id} has a parent`).toBe(true);
      expect(source.length > 0 || speaker === null, `${id} has a speaker but no source`).toBe(true);
      const start = saidAt?.value.split('/')[0] ?? '';
      if (dating.value) expect(start <= dating.value, `${id} was said after the report`).toBe(true);
    }
  });

  test('an unnamed source is not counted as a named one', () => {
    const speakers = REPORTS.flatMap(({ speakers }) => speakers);
    expect(speakers.filter(({ kind, naming }) => kind === 'state' && naming !== 'named')).toEqual([]);
    expect(speakers.filter(({ naming }) => naming === 'unknown')).toEqual([]);
  });
});
