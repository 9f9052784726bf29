import process from 'node:process';
import { dayAfter } from '../../src/record/days.ts';
import {
  addReport,
  type Database,
  type Filter,
  findStatements,
  peopleNamed,
} from '../../src/record/record.ts';
import { Random } from '../../training/network/random.ts';
import { copyUntil } from './copying.ts';
import { character, firstNews, inventedNews, nextNews } from './news.ts';
import { preparedNews } from './prepared-news.ts';
import { OUTLETS } from './vocabulary.ts';

/** What storing cost while a record grew: processor milliseconds a report, from one size to the next. */
export interface StoringPoint {
  readonly reports: number;
  readonly processor: number;
}

const STEPS = 5;

/** Stores invented news that was read without models and without a mistake: what links cost as the record grows. */
export async function measureStoring(
  database: Database,
  size: number,
  seed: number,
): Promise<StoringPoint[]> {
  const news = inventedNews(seed);
  const points: StoringPoint[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const reports = nextNews(news, Math.floor(size / STEPS)).map(preparedNews);
    const start = process.threadCpuUsage();
    for (const report of reports) await addReport(database, report, NOW);
    const { user, system } = process.threadCpuUsage(start);
    points.push({ reports: step * reports.length, processor: (user + system) / 1000 / reports.length });
  }
  return points;
}

const NOW = '2031-12-31T00:00:00.000Z';

/** Reports that are read for a record of any size; the rest of it are copies. */
const READ = 480;

/** Fills a record with invented news that was read, and with copies of it, until it holds `statements`. */
export async function fill(database: Database, statements: number, seed: number): Promise<void> {
  const { read } = await import('../../src/analysis/reading.ts');
  const { toWire } = await import('../../src/formats/wire.ts');
  const { en } = await import('../../src/languages/en/node.ts');
  const texts = new Map<number, string>();
  for (const { report } of firstNews(seed, READ)) {
    const added = await addReport(database, { report, reading: toWire(read(report, en)) }, NOW);
    texts.set(added.report, report.text);
  }
  copyUntil(database, statements, texts);
}

/** Milliseconds that a kind of question takes: on the wall, and of the processor. */
export interface QuestionTime {
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
  readonly processor: number;
}

/** Asks the record each kind of question `times` times, each time for something else. */
export async function timeQuestions(database: Database, times: number): Promise<QuestionTime[]> {
  const questions = questionsOn(database, new Random(1));
  const figures: QuestionTime[] = [];
  for (const [question, ask] of Object.entries(questions)) {
    const [wall, processor]: [number[], number[]] = [[], []];
    for (let i = 0; i < times; i++) {
      const [start, own] = [performance.now(), process.threadCpuUsage()];
      await ask();
      wall.push(performance.now() - start);
      const { user, system } = process.threadCpuUsage(own);
      processor.push((user + system) / 1000);
    }
    figures.push({ question, p50: at(wall, 0.5), p95: at(wall, 0.95), processor: at(processor, 0.95) });
  }
  return figures;
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

const WORDS =
  'harbour|children|engineers|families|crowns|voted|surprise|repaired|afraid|council|workers'.split('|');

function questionsOn(database: Database, random: Random): Record<string, () => Promise<unknown>> {
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  const name = () => character(random.below(READ / 3)).name;
  const { first, last } = database.raw
    .prepare('select min(day) as first, max(day) as last from statement')
    .get() as Record<'first' | 'last', string>;
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const day = () => dayAfter(first, random.below(span));
  const days = () => {
    const from = day();
    return { from, to: dayAfter(from, 2) };
  };
  const newest = (filter: Filter) => findStatements(database, filter, { order: 'newest', limit: 20 });
  const byDay = (filter: Filter) => findStatements(database, filter, { order: 'day', limit: 20 });
  const speaker = async (filter: Filter) => {
    const [person] = await peopleNamed(database, name(), 10);
    return person ? byDay({ ...filter, person: person.id }) : null;
  };
  return {
    'search: a common word': () => newest({ words: pick(WORDS) }),
    'search: two words': () => newest({ words: `${pick(WORDS)} ${pick(WORDS)}` }),
    'search: a phrase': () =>
      newest({ words: pick(['"expect an answer"', '"costs less than"', '"half of them"']) }),
    'search: a prefix': () => newest({ words: pick(['engin*', 'chil*', 'sur*', 'harb*']) }),
    'search: words and speaker': () => newest({ words: pick(WORDS), speaker: name() }),
    'search: words and act': () => newest({ words: pick(WORDS), act: pick(['deny', 'accuse']) }),
    'search: words and outlet': () => newest({ words: pick(WORDS), outlet: pick(OUTLETS) }),
    'search: words and dates': () => newest({ words: pick(WORDS), ...days() }),
    'timeline: everything': () => byDay({}),
    'timeline: from a day': () => byDay({ from: day() }),
    'timeline: a word': () => byDay({ words: pick(WORDS) }),
    'timeline: an act': () => byDay({ act: 'deny' }),
    'speaker: a name': () => speaker({}),
    'speaker: on a topic': () => speaker({ words: pick(WORDS) }),
    'speakers: all': () => peopleNamed(database, undefined, 20),
  };
}
