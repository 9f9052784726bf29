import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { addAll } from '../../src/adding/adding-many.ts';
import { findInputs } from '../../src/cli/inputs.ts';
import { ReadingPool } from '../../src/pool/reading-pool.ts';
import { countAll, type Database } from '../../src/record/record.ts';
import { firstNews, inventedNews, type NewsReport, nextNews } from './news.ts';

/** One stretch of intake: from what size of the record on, and what its reports cost. */
export interface IntakePoint {
  /** Reports that were there before. */
  readonly before: number;
  readonly reports: number;
  readonly reportsPerSecond: number;
  /** Processor time of all threads, and of the thread that stores, in milliseconds a report. */
  readonly processor: number;
  readonly storing: number;
}

export interface IntakeFigures {
  readonly points: readonly IntakePoint[];
  readonly words: number;
  readonly statements: number;
  readonly bytes: number;
}

/**
 * Adds `size` invented reports from JSONL files of `step` each, in the way of `onrecord add`: taken, read in a pool,
 * linked, stored. Calls `done` with what the record was made of so far after each step.
 */
export async function measureIntake(
  database: Database,
  folder: string,
  { size, step, seed }: { readonly size: number; readonly step: number; readonly seed: number },
  done: (point: IntakePoint, news: readonly NewsReport[]) => Promise<void>,
): Promise<IntakeFigures> {
  const news = inventedNews(seed);
  const pool = new ReadingPool();
  const points: IntakePoint[] = [];
  let words = 0;
  try {
    await warmUp(pool);
    for (let before = 0; before < size; before += step) {
      const reports = nextNews(news, Math.min(step, size - before));
      words += reports.reduce((sum, { report }) => sum + report.text.split(/\s+/).length, 0);
      const point = await addFile(database, pool, folder, before, reports);
      points.push(point);
      await done(point, reports);
    }
  } finally {
    await pool.close();
  }
  const { statements, bytes } = await countAll(database);
  return { points, words, statements, bytes };
}

/** Threads load their models when they start; that is not what a report costs. */
export async function warmUp(pool: ReadingPool): Promise<void> {
  const warm = firstNews(0, pool.appetite * 2);
  await Promise.all(warm.map(({ report }) => pool.read(report)));
}

/** Adds reports from a JSONL file in `folder`. */
export async function addFile(
  database: Database,
  pool: ReadingPool,
  folder: string,
  before: number,
  news: readonly NewsReport[],
): Promise<IntakePoint> {
  const file = join(folder, 'news.jsonl');
  const lines = news.map(({ report: { text, meta } }) => {
    const { outlet, url, published } = meta;
    return JSON.stringify({ text, outlet, url, published });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { inputs } = findInputs([file]);
  const [start, all, own] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  const { counts, failures } = await addAll(inputs, database, pool, {});
  const milliseconds = performance.now() - start;
  const [allEnd, ownEnd] = [process.cpuUsage(all), process.threadCpuUsage(own)];
  if (failures.length > 0 || counts.new !== news.length) {
    throw new Error(
      `${counts.new} of ${news.length} reports were added: ${failures[0] ?? 'some were known'}`,
    );
  }
  const each = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000 / news.length;
  return {
    before,
    reports: news.length,
    reportsPerSecond: (1000 * news.length) / milliseconds,
    processor: each(allEnd),
    storing: each(ownEnd),
  };
}
