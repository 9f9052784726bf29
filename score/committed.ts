import { readFileSync, writeFileSync } from 'node:fs';
import type { Section } from './rows.ts';

/** Tables of scores that are kept in the repository, and written anew by `npm run score -- --write`. */
export const COMMITTED = {
  corpora: new URL('scores.json', import.meta.url),
  sample: new URL('sample/scores.json', import.meta.url),
} as const;

export function writeCommitted(file: URL, sections: readonly Section[]): void {
  const rows = sections.map(({ title, rows }) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(title)}: [\n${lines.join(',\n')}\n  ]`;
  });
  writeFileSync(file, `{\n${rows.join(',\n')}\n}\n`);
}

export function readCommitted(file: URL): Section[] {
  const table = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Section['rows']>;
  return Object.entries(table).map(([title, rows]) => ({ title, rows }));
}

/** Sections in the place of those of the same title, new ones behind. */
export function merged(before: readonly Section[], now: readonly Section[]): Section[] {
  const fresh = new Map(now.map((section) => [section.title, section]));
  const kept = before.map((section) => fresh.get(section.title) ?? section);
  const known = new Set(before.map(({ title }) => title));
  return [...kept, ...now.filter(({ title }) => !known.has(title))];
}

/** What has become worse by more than `tolerance` points, a line each, such as `whole: 71.2 → 70.4`. */
export function drops(
  before: Section,
  now: Section,
  measures: readonly string[],
  tolerance: number,
): string[] {
  const scoreIn = (section: Section, measure: string) =>
    section.rows.find((row) => row.measure === measure)?.score ?? 0;
  return measures.flatMap((measure) => {
    const [old, fresh] = [scoreIn(before, measure), scoreIn(now, measure)];
    return old - fresh > tolerance ? [`${measure}: ${old} → ${fresh}`] : [];
  });
}
