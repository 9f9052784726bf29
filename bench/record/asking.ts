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
import { character, firstNews } from './news.ts';
import { OUTLETS } from './vocabulary.ts';

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
  // Half of all days: what fits lies anywhere, or far back.
  const long = () => dayAfter(first, Math.floor(span / 4) + random.below(span / 2));
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
    'search: words and addressee': () => newest({ words: pick(WORDS), addressee: name() }),
    'search: words and target': () => newest({ words: pick(WORDS), target: name() }),
    'search: words and channel': () =>
      newest({ words: pick(WORDS), channel: pick(['unknown', 'interview']) }),
    'search: words and manner': () => newest({ words: pick(WORDS), manner: pick(['indirect', 'mixed']) }),
    'search: words and certainty': () => newest({ words: pick(WORDS), certainty: 'hedged' }),
    'search: words and three days': () => newest({ words: pick(WORDS), ...days() }),
    'search: words until a day': () => newest({ words: pick(WORDS), to: long() }),
    'search: words from a day': () => newest({ words: pick(WORDS), from: long() }),
    'search: words, act, outlet, from a day': () =>
      newest({ words: pick(WORDS), act: pick(['deny', 'promise']), outlet: pick(OUTLETS), from: long() }),
    'search: words, channel, manner, until a day': () =>
      newest({ words: pick(WORDS), channel: 'unknown', manner: 'indirect', to: long() }),
    'search: act and until a day': () => newest({ act: pick(['deny', 'assert']), to: long() }),
    'timeline: everything': () => byDay({}),
    'timeline: from a day': () => byDay({ from: day() }),
    'timeline: a word': () => byDay({ words: pick(WORDS) }),
    'timeline: an act': () => byDay({ act: 'deny' }),
    'timeline: a word and an act': () => byDay({ words: pick(WORDS), act: pick(['deny', 'promise']) }),
    'timeline: a word from a day': () => byDay({ words: pick(WORDS), from: long() }),
    'speaker: a name': () => speaker({}),
    'speaker: on a topic': () => speaker({ words: pick(WORDS) }),
    'speaker: an act': () => speaker({ act: pick(['deny', 'assert']) }),
    'speakers: all': () => peopleNamed(database, undefined, 20),
  };
}
