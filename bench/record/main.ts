import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ReadingPool } from '../../src/pool/reading-pool.ts';
import { countAll, withRecord } from '../../src/record/record.ts';
import { crashAgain } from '../../tests/record/crashing.ts';
import { fill, timeQuestions } from './asking.ts';
import { type CurvePoint, curveOf, warmUpStoring } from './curve.ts';
import { type IntakePoint, measureIntake, warmUp } from './intake.ts';
import type { NewsReport } from './news.ts';
import { type LinkFigures, measureLinks, precision, recall } from './truth.ts';

const USAGE = `npm run bench -- record [--size N] [--reports N] [--statements N] [--crashes N] [--seed N]
Intake, links and questions of a record of invented news, in which it is known who says what.
  --size N        reports taken in from end to end (default 3000; 0 leaves this out)
  --reports N     the record grows to so many; the models read a sample (default 3000; 0 leaves this out)
  --statements N  statements in the record that is asked (default 20000; 0 leaves this out)
  --crashes N     kill a process that adds so many times, and do nothing else
  --seed N        of the news and the moments of crashes (default 1)`;

/** Reports of one measured step, at the least; steps of a large record are a tenth of it. */
const STEP = 300;

/** The links of so many reports are compared with the truth. */
const COMPARED = 3000;

/** How often each kind of question is asked. */
const TIMES = 60;

/** `npm run bench -- record`: how fast and how well a record is kept. */
export async function benchRecord(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '3000' },
      reports: { type: 'string', default: '3000' },
      statements: { type: 'string', default: '20000' },
      crashes: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const seed = Number(values.seed);
  console.log(`onrecord bench: the record. Node ${process.version}, ${cpus().length} cores, seed ${seed}`);
  if (loadavg()[0]! > 1)
    console.log(`The machine is busy (load ${loadavg()[0]!.toFixed(1)}): expect worse figures on the wall.`);
  if (values.crashes !== '0') return inFolder((folder) => printCrashes(folder, Number(values.crashes), seed));
  if (values.size !== '0') await inFolder((folder) => printIntake(folder, Number(values.size), seed));
  if (values.reports !== '0') await inFolder((folder) => printCurve(folder, Number(values.reports), seed));
  if (values.statements !== '0')
    await inFolder((folder) => printQuestions(folder, Number(values.statements), seed));
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printCrashes(folder: string, crashes: number, seed: number): Promise<void> {
  const done = await crashAgain(join(folder, 'desk.db'), crashes, seed);
  console.log(`\n${done.crashes} crashes by SIGKILL, ${done.acknowledged} reports acknowledged`);
  for (const fault of done.faults) console.log(`  ${fault}`);
  console.log(done.faults.length ? 'The record is NOT whole.' : 'The record was whole each time.');
  if (done.faults.length > 0) process.exitCode = 1;
}

async function printIntake(folder: string, size: number, seed: number): Promise<void> {
  const step = Math.min(size, Math.max(STEP, Math.floor(size / 10)));
  const compared: NewsReport[] = [];
  console.log('\nIntake, end to end             reports/s   ms of processor a report   of it storing');
  await withRecord(join(folder, 'desk.db'), 'create', async (database) => {
    const figures = await measureIntake(database, folder, { size, step, seed }, async (point, news) => {
      printPoint(point);
      if (compared.length < COMPARED) compared.push(...news);
    });
    const [first, last] = [figures.points[0]!, figures.points.at(-1)!];
    console.log(
      `  the last ${last.reports} cost ${(last.processor / first.processor).toFixed(2)} times the processor time of the first, ` +
        `storing ${(last.storing / first.storing).toFixed(2)} times`,
    );
    const { words, statements, bytes } = figures;
    console.log(
      `  ${(words / size).toFixed(0)} words and ${(statements / size).toFixed(1)} statements a report, ` +
        `${(bytes / statements).toFixed(0)} bytes a statement`,
    );
    printLinks(await measureLinks(database, compared), compared.length);
  });
}

function printPoint({ before, reports, reportsPerSecond, processor, storing }: IntakePoint): void {
  const range = `${before + 1} to ${before + reports}`.padEnd(24);
  const figures = [reportsPerSecond.toFixed(1), processor.toFixed(1), storing.toFixed(1)];
  console.log(`  ${range}${figures[0]!.padStart(14)}${figures[1]!.padStart(27)}${figures[2]!.padStart(16)}`);
}

const NAMES: Readonly<Record<keyof LinkFigures, string>> = {
  statements: 'planted statements that reading finds',
  families: 'families: exact, truncated, edited words',
  stitched: 'stitched quotations',
  paraphrases: 'paraphrased sayings',
  replies: 'denials and what they answer',
  namesakes: 'statements of namesakes kept apart',
  identities: 'statements of one person kept together',
};

function printLinks(figures: LinkFigures, reports: number): void {
  const title = `Links, compared with the truth of ${reports} reports`;
  console.log(`\n${title.padEnd(48)}precision   recall   planted`);
  for (const [key, figure] of Object.entries(figures)) {
    const name = NAMES[key as keyof LinkFigures].padEnd(46);
    const [p, r] = [precision(figure), recall(figure)].map((value) => value.toFixed(3));
    console.log(`  ${name}${p!.padStart(9)}${r!.padStart(9)}${String(figure.planted).padStart(10)}`);
  }
}

async function printCurve(folder: string, size: number, seed: number): Promise<void> {
  await withRecord(join(folder, 'warm.db'), 'create', warmUpStoring);
  const pool = new ReadingPool();
  try {
    await warmUp(pool);
    await withRecord(join(folder, 'desk.db'), 'create', async (database) => {
      console.log('\nReports in the record   ms of processor a report: linking and storing   end to end');
      const points: CurvePoint[] = [];
      for await (const point of curveOf({ database, pool, folder }, size, seed)) {
        points.push(point);
        const figures = [point.storing.toFixed(2).padStart(45), point.endToEnd.toFixed(2).padStart(13)];
        console.log(`  ${point.reports.toLocaleString('en').padEnd(20)}${figures.join('')}`);
      }
      const [first, last] = [points[0]!, points.at(-1)!];
      const times = (key: 'storing' | 'endToEnd') => (last[key] / first[key]).toFixed(2);
      console.log(
        `  the last cost ${times('storing')} times the first, end to end ${times('endToEnd')} times`,
      );
    });
  } finally {
    await pool.close();
  }
}

async function printQuestions(folder: string, statements: number, seed: number): Promise<void> {
  await withRecord(join(folder, 'desk.db'), 'create', async (database) => {
    await fill(database, statements, seed);
    const counts = await countAll(database);
    const size = `${counts.statements.toLocaleString('en')} statements of ${counts.reports.toLocaleString('en')} reports`;
    console.log(`\n${`Questions on ${size}`.padEnd(54)}p50 ms   p95 ms   processor p95`);
    for (const { question, p50, p95, processor } of await timeQuestions(database, TIMES)) {
      const figures = [p50, p95].map((value) => value.toFixed(1).padStart(9)).join('');
      console.log(`  ${question.padEnd(49)}${figures}${processor.toFixed(1).padStart(16)}`);
    }
    console.log(`  ${(counts.bytes / counts.statements).toFixed(0)} bytes a statement`);
  });
}
