import { Random } from '../../training/network/random.ts';
import { character } from '../record/news.ts';
import { OUTLETS } from '../record/vocabulary.ts';

const WORDS =
  'harbour|children|engineers|families|crowns|voted|surprise|repaired|afraid|council|workers'.split('|');

/** A search that somebody may make: words, often with something else. */
export function randomSearch(random: Random): string {
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  const query = new URLSearchParams({ limit: '20', words: pick(WORDS) });
  const more = random.below(8);
  if (more === 0) query.set('act', pick(['deny', 'accuse', 'announce']));
  if (more === 1) query.set('outlet', pick(OUTLETS));
  if (more === 2) query.set('speaker', character(random.below(160)).name);
  if (more === 3) query.set('words', `${pick(WORDS)} ${pick(WORDS)}`);
  if (more === 4) query.set('words', pick(['"expect an answer"', '"costs less than"', 'engin*', 'chil*']));
  return `/api/statements?${query}`;
}

/** What one view of the pages asks, timed. */
export interface ViewTime {
  readonly view: string;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
}

/** Asks what each view asks `times` times, one after another. */
export async function timeViews(address: string, times: number): Promise<ViewTime[]> {
  const random = new Random(7);
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  const number = () => 1 + random.below(400);
  const { items } = (await (await fetch(`${address}/api/speakers?limit=50`)).json()) as {
    items: { id: number }[];
  };
  const views: Record<string, () => string> = {
    stats: () => '/api/stats',
    search: () => randomSearch(random),
    'facets of words': () => `/api/facets?words=${pick(WORDS)}`,
    'facets of everything': () => '/api/facets',
    reports: () => '/api/reports',
    'a report': () => `/api/reports/${number()}`,
    'a statement': () => `/api/statements/${number()}`,
    speakers: () => '/api/speakers',
    'speakers by name': () => `/api/speakers?name=${character(random.below(160)).name.split(' ').at(-1)}`,
    'a speaker': () => `/api/speakers/${pick(items).id}`,
    'a speaker on a topic': () => `/api/speakers/${pick(items).id}/wording?words=${pick(WORDS)}`,
    sayings: () => '/api/families',
    replies: () => '/api/replies',
    commitments: () => '/api/commitments?dated=true',
    'timeline of everything': () => `/api/timeline?unit=${pick(['year', 'month', 'day'])}`,
    'timeline of a word': () => `/api/timeline?words=${pick(WORDS)}`,
    network: () => '/api/network',
    'two reports': () => `/api/comparison?report=${number()}&report=${number() + 401}`,
    'two outlets': () => `/api/outlet-comparison?outlet=${OUTLETS[0]}&outlet=${OUTLETS[1]}`,
    outlets: () => '/api/outlets',
    review: () => '/api/review',
  };
  const figures: ViewTime[] = [];
  for (const [view, path] of Object.entries(views)) figures.push(await timeView(view, path, address, times));
  return figures;
}

async function timeView(view: string, path: () => string, address: string, times: number): Promise<ViewTime> {
  const took: number[] = [];
  let bytes = 0;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const response = await fetch(`${address}${path()}`);
    const { byteLength } = await response.arrayBuffer();
    took.push(performance.now() - start);
    bytes = Math.max(bytes, byteLength);
    if (!response.ok && response.status !== 404) throw new Error(`${view}: HTTP ${response.status}`);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(share * took.length))]!;
  return { view, p50: at(0.5), p95: at(0.95), bytes };
}
