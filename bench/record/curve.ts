import process from 'node:process';
import type { ReadingPool } from '../../src/pool/reading-pool.ts';
import { addReport, type Database } from '../../src/record/record.ts';
import { addFile } from './intake.ts';
import { firstNews, inventedNews, type NewsReport, nextNews } from './news.ts';
import { preparedNews } from './prepared-news.ts';

/** What a report cost while a record grew by one step, in milliseconds of processor time of all threads. */
export interface CurvePoint {
  /** Reports in the record at the end of the step. */
  readonly reports: number;
  /** Linking and storing a report of the step, of which the reading was there. */
  readonly storing: number;
  /** The last reports of the step, from end to end. */
  readonly endToEnd: number;
}

/** So many reports of each step are added from end to end. */
const WHOLE = 300;

/** Reports that are stored before anything is measured, in another record: code that runs for the first time is slow. */
const WARM = 1000;

/**
 * Grows a record to `size` reports: a first step of a hundredth, then ten of about a tenth each. The models read only the last
 * reports of a step, which are taken in from a file in `folder`; of all others the reading is prepared, without a mistake.
 */
export async function* curveOf(
  { database, pool, folder }: { database: Database; pool: ReadingPool; folder: string },
  size: number,
  seed: number,
): AsyncGenerator<CurvePoint> {
  const news = inventedNews(seed);
  let before = 0;
  for (const end of stepsTo(size)) {
    const whole = Math.min(WHOLE, Math.floor((end - before) / 2));
    const storing = await store(database, nextNews(news, end - before - whole));
    const { processor } = await addFile(database, pool, folder, end - whole, nextNews(news, whole));
    yield { reports: end, storing, endToEnd: processor };
    before = end;
  }
}

/** Fewer make no curve. */
const LEAST = 200;

/** Where the steps to a size end: 1,000, 10,000, 20,000 … 100,000. */
function stepsTo(wanted: number): number[] {
  const size = Math.max(wanted, LEAST);
  return [Math.ceil(size / 100), ...Array.from({ length: 10 }, (_, i) => Math.ceil(((i + 1) * size) / 10))];
}

export async function warmUpStoring(database: Database): Promise<void> {
  await store(database, firstNews(0, WARM));
}

/** Milliseconds of processor time a report. */
async function store(database: Database, news: readonly NewsReport[]): Promise<number> {
  const reports = news.map(preparedNews);
  const start = process.cpuUsage();
  for (const report of reports) await addReport(database, report, NOW);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / reports.length;
}

const NOW = '2031-12-31T00:00:00.000Z';
