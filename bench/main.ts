import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type GrowthPoint, growthExponent, measureGrowth } from './growth.ts';
import { measureProcesses, type ProcessFigures } from './processes.ts';
import { compareSpeed, type Speed } from './speed.ts';
import { type StageTime, timeStages } from './stages.ts';
import { benchTexts } from './texts.ts';

const USAGE = `npm run bench -- [--corpus DIR] [--quick]
npm run bench -- record [--help]
npm run bench -- room [--help]
Speed, start-up and memory, next to wink-nlp and compromise on the same texts.
  --corpus DIR  the folder of the corpora (default ../shared/corpora); invented texts where there is none
  --quick       fewer texts and passes, and a shorter longest report`;

/** How much is measured. `most` is the length of the longest single report, in characters. */
const FULL = { reports: 2000, speedReports: 300, passes: 3, runs: 9, most: 10_000_000 };
const QUICK = { reports: 100, speedReports: 30, passes: 3, runs: 5, most: 1_000_000 };

/** Up to this exponent time is called linear. */
const LINEAR = 1.1;

const [topic, ...rest] = process.argv.slice(2);
const { values } = parseArgs({
  args: topic === 'record' || topic === 'room' ? [] : process.argv.slice(2),
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (topic === 'record') await (await import('./record/main.ts')).benchRecord(rest);
else if (topic === 'room') await (await import('./room/main.ts')).benchRoom(rest);
else if (values.help) console.log(USAGE);
else await bench(values.quick ? QUICK : FULL);

async function bench(size: typeof FULL): Promise<void> {
  const { texts, origin } = benchTexts(values.corpus, size.reports);
  console.log(`onrecord bench: Node ${process.version}, ${cpus().length} cores, ${origin}`);
  console.log('Processes are timed on the wall, everything else in processor time.\n');
  if (loadavg()[0]! > 1)
    console.log(`The machine is busy (load ${loadavg()[0]!.toFixed(1)}): expect worse figures.\n`);
  // Processes first: this one is then still small.
  printProcesses(measureProcesses(texts, size.runs), texts.length);
  const { en } = await import('../src/languages/en/node.ts');
  const sample = spread(texts, size.speedReports);
  printSpeeds(compareSpeed(en, sample, size.passes), sample.length);
  printStages(timeStages(en, sample, size.passes));
  printGrowth(measureGrowth(en, sample, size.most));
}

/** `count` of the items, evenly from first to last. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}

function printProcesses(figures: ProcessFigures, reports: number): void {
  const { firstStart, start, emptyStart, memoryOfOne, memoryOfAll, timeOfAll } = figures;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`.padStart(9);
  const milli = (ms: number) => `${ms.toFixed(0)} ms`.padStart(9);
  console.log(`A process of its own: onrecord read
  start to end, 1 report        ${milli(start)}   median; the first ${firstStart.toFixed(0)} ms; node alone ${emptyStart.toFixed(0)} ms
  start to end, ${`${reports} reports`.padEnd(15)} ${milli(timeOfAll)}
  peak memory, 1 report         ${mega(memoryOfOne)}
  peak memory, ${`${reports} reports`.padEnd(16)} ${mega(memoryOfAll)}
`);
}

function printSpeeds(speeds: readonly Speed[], reports: number): void {
  const [ours] = speeds;
  console.log(`Speed on one core, ${reports} reports            tokens/s  reports/s  onrecord is`);
  for (const { name, tokensPerSecond, reportsPerSecond } of speeds) {
    const ratio = ours!.tokensPerSecond / tokensPerSecond;
    const compared = name === ours!.name ? '' : `${ratio.toFixed(2)} times as fast`;
    const figures = `${tokensPerSecond.toFixed(0).padStart(14)} ${reportsPerSecond.toFixed(1).padStart(10)}`;
    console.log(`  ${name.padEnd(31)}${figures}  ${compared}`.trimEnd());
  }
}

function printStages(stages: readonly StageTime[]): void {
  const sum = (some: readonly StageTime[]) =>
    some.reduce((total, { microsecondsPerToken }) => total + microsecondsPerToken, 0);
  const total = sum(stages);
  const sums = [
    { stage: 'stages 1 to 5', microsecondsPerToken: sum(stages.filter(({ stage }) => stage < '6')) },
    { stage: 'all nine', microsecondsPerToken: total },
  ];
  console.log('\nWhere the time goes                     µs/token    share');
  for (const { stage, microsecondsPerToken } of [...stages, ...sums]) {
    const share = `${((100 * microsecondsPerToken) / total).toFixed(0)} %`.padStart(8);
    console.log(`  ${stage.padEnd(38)}${microsecondsPerToken.toFixed(2).padStart(8)} ${share}`);
  }
}

function printGrowth(points: readonly GrowthPoint[]): void {
  console.log('\nGrowth with the length of one report          ms   ms/kB');
  for (const { characters, milliseconds } of points) {
    const perKilo = ((1000 * milliseconds) / characters).toFixed(3);
    console.log(
      `  ${characters.toLocaleString('en').padStart(12)} characters ${milliseconds.toFixed(1).padStart(21)} ${perKilo.padStart(7)}`,
    );
  }
  const exponent = growthExponent(points);
  const verdict = exponent <= LINEAR ? 'linear' : 'NOT linear';
  console.log(`  time grows as length^${exponent.toFixed(2)}: ${verdict}`);
}
