import { expect, test } from 'vitest';
import { en } from '../src/languages/en/node.ts';
import { COMMITTED, drops, readCommitted } from './committed.ts';
import { readSample } from './sample.ts';
import { MAIN_MEASURES, scoreSample } from './sections.ts';

/** In points of F1. */
const TOLERANCE = 0.5;

test('the sample is large enough to mean something', () => {
  const documents = readSample();
  const words = documents.flatMap(({ text }) => text.split(/\s+/)).length;
  expect(documents.length).toBeGreaterThanOrEqual(12);
  expect(words).toBeGreaterThanOrEqual(4000);
  expect(documents.flatMap(({ attributions }) => attributions).length).toBeGreaterThanOrEqual(150);
});

test('scores on the sample do not fall (`npm run score -- --sample --write` renews the table)', () => {
  const now = scoreSample(en);
  const before = readCommitted(COMMITTED.sample).find(({ title }) => title === now.title);
  expect(before, 'score/sample/scores.json has no such table').toBeDefined();
  expect(drops(before!, now, MAIN_MEASURES, TOLERANCE)).toEqual([]);
});
