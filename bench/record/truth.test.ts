import { expect, it } from 'vitest';
import { read } from '../../src/analysis/reading.ts';
import { toWire } from '../../src/formats/wire.ts';
import { en } from '../../src/languages/en/node.ts';
import type { NewReport } from '../../src/record/record.ts';
import { addAll, inNewRecord } from '../../tests/notation/recorded.ts';
import { firstNews, type NewsReport } from './news.ts';
import { preparedNews } from './prepared-news.ts';
import { measureLinks, precision, recall } from './truth.ts';

const readNews = ({ report }: NewsReport): NewReport => ({ report, reading: toWire(read(report, en)) });

it.each<[string, (news: NewsReport) => NewReport, number]>([
  ['read without a mistake', preparedNews, 300],
  ['read by the models', readNews, 240],
])('what was planted in invented news is linked: %s', async (_, prepare, reports) => {
  const news = firstNews(1, reports);
  const figures = await inNewRecord(async (database) => {
    await addAll(database, news.map(prepare));
    return measureLinks(database, news);
  });
  const { statements, families, stitched, paraphrases, replies, namesakes, identities } = figures;
  for (const figure of Object.values(figures)) expect(figure.planted).toBeGreaterThan(5);
  expect(recall(statements)).toBeGreaterThan(0.95);
  expect(precision(families)).toBeGreaterThanOrEqual(0.95);
  expect(recall(families)).toBeGreaterThanOrEqual(0.9);
  expect(recall(namesakes)).toBeGreaterThanOrEqual(0.98);
  expect(recall(identities)).toBeGreaterThanOrEqual(0.9);
  expect(recall(stitched)).toBeGreaterThan(0.6);
  expect(recall(paraphrases)).toBeGreaterThan(0.6);
  expect(recall(replies)).toBeGreaterThan(0.6);
  expect(precision(replies)).toBeGreaterThan(0.6);
});

it('news is the same for the same seed, whatever is taken of it', () => {
  const [few, many] = [firstNews(7, 10), firstNews(7, 40)];
  expect(many.slice(0, 10)).toEqual(few);
  expect(firstNews(8, 10)).not.toEqual(few);
  for (const { report, planted } of many) {
    for (const { content } of planted)
      expect(report.text.slice(content.start, content.end).trim()).not.toBe('');
  }
});
