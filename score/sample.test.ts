import { expect, test } from 'vitest';
import { en } from '../src/languages/en/node.ts';
import { COMMITTED, drops, readCommitted } from './committed.ts';
import { readGold } from './gold.ts';
import type { Section } from './rows.ts';
import { readSample } from './sample.ts';
import { MAIN_MEASURES, scoreSample } from './sections.ts';
import { scoreGold } from './statements/gold-score.ts';

/** In points of F1. */
const TOLERANCE = 0.5;

test('the sample is large enough to mean something', () => {
  const documents = readSample();
  const words = documents.flatMap(({ text }) => text.split(/\s+/)).length;
  expect(documents.length).toBeGreaterThanOrEqual(12);
  expect(words).toBeGreaterThanOrEqual(4000);
  expect(documents.flatMap(({ attributions }) => attributions).length).toBeGreaterThanOrEqual(150);
});

/** Fields of statements whose scores are watched on the invented set. */
const FIELDS = [
  'speaker',
  'kind of speaker',
  'addressee, where there is one',
  'channel, where there is one',
  'said-at, where there is one',
  'act',
  'target, where there is one',
  'parent, where there is one',
  'certainty',
  'answers, where there is one',
  'commitments',
  'report’s own date right or rightly undecided',
];

test.each<[string, () => Section, readonly string[]]>([
  ['the sample', () => scoreSample(en), MAIN_MEASURES],
  ['the invented set', () => scoreGold(en, readGold()), FIELDS],
])(
  'scores on %s do not fall (`npm run score -- --sample --write` renews the table)',
  (_, score, measures) => {
    const now = score();
    const before = readCommitted(COMMITTED.sample).find(({ title }) => title === now.title);
    expect(before, 'score/sample/scores.json has no such table').toBeDefined();
    expect(drops(before!, now, measures, TOLERANCE)).toEqual([]);
  },
);
