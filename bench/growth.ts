import type { Language } from '../src/analysis/language.ts';
import { read } from '../src/analysis/reading.ts';
import { leastTime } from './clock.ts';
import { longText } from './texts.ts';

export interface GrowthPoint {
  /** Characters of the one report. */
  readonly characters: number;
  readonly milliseconds: number;
}

/** Reads below this many characters are repeated and the fastest kept: the clock and the collector disturb them. */
const REPEAT_BELOW = 200_000;
const REPEATS = 5;

/** Processor time for one report of 1 kB, 10 kB … up to `most` characters. */
export function measureGrowth(language: Language, texts: readonly string[], most: number): GrowthPoint[] {
  const points: GrowthPoint[] = [];
  for (let characters = 1000; characters <= most; characters *= 10) {
    const text = longText(texts, characters);
    const repeats = characters < REPEAT_BELOW ? REPEATS : 1;
    points.push({ characters, milliseconds: leastTime(repeats, () => read(text, language)) });
  }
  return points;
}

/** The k of time ~ characters^k: the slope of the least-squares line through the logarithms. */
export function growthExponent(points: readonly GrowthPoint[]): number {
  const x = points.map(({ characters }) => Math.log(characters));
  const y = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * (y[i]! - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
