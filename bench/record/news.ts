import { dayAfter } from '../../src/record/days.ts';
import { makeReport, type Report } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';
import { Random } from '../../training/network/random.ts';
import {
  backgroundOf,
  type Clause,
  chargeOf,
  clauseOf,
  matterOf,
  OFFICES,
  OUTLETS,
  personName,
  placeName,
} from './vocabulary.ts';

/** Somebody of the invented news. Two people may have one name: their numbers differ. */
export interface Character {
  readonly number: number;
  readonly name: string;
  readonly office: string;
}

/** How a report has a saying. `charge` and `denial` are a pair across reports. */
export type Rendering = 'exact' | 'truncated' | 'edited' | 'stitched' | 'paraphrase' | 'charge' | 'denial';

/** A statement of which the truth is known. Spans are UTF-16 offsets into the report's text. */
export interface Planted {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  readonly speaker: Character;
  /** Who is accused, or whose charge is denied. */
  readonly target?: Character;
  readonly rendering: Rendering;
  /** Numbers of the sayings whose words or sense it carries, or of the charge. */
  readonly sayings: readonly number[];
}

/** An invented report, with everything that was planted in it. */
export interface NewsReport {
  readonly report: Report;
  readonly planted: readonly Planted[];
}

/** What somebody says at an event, in two sentences that outlets quote, cut, edit and put in their own words. */
interface Saying {
  readonly number: number;
  readonly speaker: Character;
  readonly clauses: readonly [Clause, Clause];
}

/** Outlets that report each event. */
const REPORTS = 3;
const FIRST_DAY = '2031-01-02';
const EVENTS_A_DAY = 8;

/** So many people are in the news at a time; each event somebody new comes and somebody is heard of no more. */
const IN_THE_NEWS = 24;

/** Every so many people one has the name of the one before, and another office in another town. */
const NAMESAKES = 6;

/** Endless invented news, the same for the same seed. Reports of one event follow each other, each by another outlet. */
export function* inventedNews(seed: number): Generator<NewsReport> {
  const random = new Random(seed);
  for (let event = 0; ; event++) yield* reportsOf(event, random);
}

/** The next `count` reports. */
export function nextNews(news: Iterator<NewsReport>, count: number): NewsReport[] {
  return Array.from({ length: count }, () => news.next().value as NewsReport);
}

/** The first `count` reports. */
export const firstNews = (seed: number, count: number) => nextNews(inventedNews(seed), count);

export function character(number: number): Character {
  const office = OFFICES[number % OFFICES.length]!;
  const namesake = number % NAMESAKES === NAMESAKES - 1;
  return {
    number,
    name: personName(namesake ? number - 1 : number),
    office: `${office} of ${placeName(number)}`,
  };
}

function* reportsOf(event: number, random: Random): Generator<NewsReport> {
  const cast = random.shuffle(Array.from({ length: IN_THE_NEWS }, (_, i) => event + i)).map(character);
  const [main, other] = [cast[0]!, cast.find(({ name }) => name !== cast[0]!.name)!];
  const matter = matterOf(random, placeName(event));
  const turn = random.below(100);
  // What is said of the event itself is a clause of its own for each saying, so that no two are the same by chance.
  const saying = (speaker: Character, at: number): Saying => ({
    number: event * 4 + at,
    speaker,
    clauses: [
      clauseOf(random.below(100), matterOf(random, placeName(event * 3 + at))),
      clauseOf(turn + at, matter),
    ],
  });
  const sayings = [saying(main, 0), saying(main, 1), saying(other, 2)] as const;
  const charge = random.below(3) === 0 ? chargeOf(random, matter) : null;
  for (let k = 0; k < REPORTS; k++) {
    const page = new NewsPage();
    page.add(`${backgroundOf(random, matter)}\n\n`);
    if (k === 1 && random.below(3) === 0) page.stitch(sayings[0], sayings[1]);
    else for (const one of sayings.slice(0, 2)) page.say(one, k === 0 ? 'exact' : rendering(random), random);
    page.add(`${backgroundOf(random, matter)}\n\n`);
    page.say(sayings[2], k === 0 ? 'exact' : rendering(random), random);
    if (charge !== null && k === 0) page.accuse(main, other, charge, event * 4 + 3);
    if (charge !== null && k === 2) page.deny(other, main, charge, event * 4 + 3);
    page.add(`${backgroundOf(random, matter)}\n`);
    yield page.finish(event, k);
  }
}

function rendering(random: Random): Rendering {
  const chance = random.next();
  if (chance < 0.4) return 'exact';
  if (chance < 0.65) return 'truncated';
  return chance < 0.85 ? 'edited' : 'paraphrase';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A report in the making: text with the places of what is planted in it. */
class NewsPage {
  private text = '';
  private readonly planted: Planted[] = [];

  add(piece: string): Span {
    const start = this.text.length;
    this.text += piece;
    return { start, end: this.text.length };
  }

  say({ number, speaker, clauses }: Saying, how: Rendering, random: Random): void {
    const [one, other] = clauses;
    if (how === 'paraphrase') {
      const source = this.introduce(speaker);
      const cue = this.add('said');
      this.add(' ');
      const content = this.add(`that ${one.put} and that ${other.put}`);
      this.add('.\n\n');
      this.planted.push({ source, cue, content, speaker, rendering: how, sayings: [number] });
      return;
    }
    const whole = `${capital(one.said)}. ${capital(other.said)}`;
    const words = how === 'truncated' ? cut(whole, random) : how === 'edited' ? edit(whole, random) : whole;
    this.quote(words, speaker, how, [number]);
  }

  /** One quotation made of the beginning of one saying and the end of another. */
  stitch(first: Saying, second: Saying): void {
    const words = `${capital(first.clauses[0].said)}. ${capital(second.clauses[1].said)}`;
    this.quote(words, first.speaker, 'stitched', [first.number, second.number]);
  }

  accuse(speaker: Character, target: Character, charge: string, number: number): void {
    const source = this.introduce(speaker);
    const cue = this.add('accused');
    this.add(` ${target.name} `);
    const content = this.add(`of ${charge}`);
    this.add('.\n\n');
    this.planted.push({ source, cue, content, speaker, target, rendering: 'charge', sayings: [number] });
  }

  deny(speaker: Character, target: Character, charge: string, number: number): void {
    const source = this.introduce(speaker);
    const cue = this.add('denied');
    this.add(' ');
    const content = this.add(charge);
    this.add(`, of which ${target.name} had accused the ${speaker.office.split(' of ')[0]}.\n\n`);
    this.planted.push({ source, cue, content, speaker, target, rendering: 'denial', sayings: [number] });
  }

  finish(event: number, outlet: number): NewsReport {
    const name = OUTLETS[(event + outlet * 3) % OUTLETS.length]!;
    const url = `https://${name.toLowerCase().replaceAll(' ', '-')}.example/${event}-${outlet}`;
    const published = dayAfter(FIRST_DAY, Math.floor(event / EVENTS_A_DAY) + (outlet === 2 ? 1 : 0));
    const meta = { outlet: name, url, origin: url, published, publishedBy: 'feed', language: 'en' };
    return { report: makeReport(this.text, meta), planted: this.planted };
  }

  /** The name with the office; only the name where the report has introduced them already. */
  private introduce({ name, office }: Character): Span {
    const known = this.text.includes(`${name}, the `);
    const source = this.add(known ? name : `${name}, the ${office},`);
    this.add(' ');
    return source;
  }

  private quote(words: string, speaker: Character, rendering: Rendering, sayings: readonly number[]): void {
    const content = this.add(`“${words},”`);
    this.add(' ');
    const cue = this.add('said');
    this.add(' ');
    const known = this.text.includes(`${speaker.name}, the `);
    const source = this.add(known ? speaker.name : `${speaker.name}, the ${speaker.office}`);
    this.add('.\n\n');
    this.planted.push({ source, cue, content, speaker, rendering, sayings });
  }
}

/** Leaves out the beginning or the end: two to four fifths of the words stay. */
function cut(whole: string, random: Random): string {
  const words = whole.split(' ');
  const kept = Math.max(8, Math.floor(words.length * (0.4 + 0.4 * random.next())));
  return (random.below(2) === 0 ? words.slice(0, kept) : words.slice(-kept)).join(' ').replace(/\.$/, '');
}

const ADDED = ['really', 'now', 'perhaps', 'again', 'indeed'];

/** Drops a word and puts in two others, away from the ends. */
function edit(whole: string, random: Random): string {
  const words = whole.split(' ');
  const place = () => 2 + random.below(words.length - 4);
  const without = words.findIndex((word, i) => i >= place() && /^[a-z]+$/.test(word));
  if (without > 0) words.splice(without, 1);
  for (let i = 0; i < 2; i++) words.splice(place(), 0, ADDED[random.below(ADDED.length)]!);
  return words.join(' ');
}
