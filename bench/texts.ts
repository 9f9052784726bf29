import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSample } from '../score/sample.ts';
import { rawTexts } from '../training/corpora/raw-text.ts';
import { Random } from '../training/network/random.ts';

export interface BenchTexts {
  readonly texts: readonly string[];
  /** Where they are from, for the heading. */
  readonly origin: string;
}

/** Characters; shorter texts in the corpora are headlines and stock tables. */
const SHORTEST = 500;

/** The first `count` reports of the corpora (PolNeAR, Wikinews, Reuters); invented ones where there are none. */
export function benchTexts(corpora: string, count: number): BenchTexts {
  if (!existsSync(join(corpora, 'polnear'))) {
    return { texts: inventedTexts(count), origin: 'invented reports' };
  }
  const texts: string[] = [];
  for (const text of rawTexts(corpora)) {
    if (text.length >= SHORTEST) texts.push(text);
    if (texts.length === count) break;
  }
  return { texts, origin: 'reports of PolNeAR, Wikinews and Reuters' };
}

/** Reports put together from the sample's paragraphs in a seeded order: the same ones in every run. */
function inventedTexts(count: number): string[] {
  const paragraphs = readSample().flatMap(({ text }) => text.split(/\n\n+/));
  const random = new Random(1);
  return Array.from({ length: count }, () => {
    const length = 8 + random.below(12);
    return Array.from({ length }, () => paragraphs[random.below(paragraphs.length)]).join('\n\n');
  });
}

/** A report of exactly `length` characters, made of whole reports one after another. */
export function longText(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const part = `${texts[i % texts.length]}\n\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}
