import { type Counts, type CountTable, ratesOf } from './attributions/counts.ts';

/** One measured line. Rates are percentages with two decimals. */
export interface Row {
  readonly measure: string;
  readonly precision?: number;
  readonly recall?: number;
  /** F1; recall or accuracy where there is nothing else. */
  readonly score: number;
  /** How many things of the gold were counted. */
  readonly gold: number;
  /** How many the reader gave. */
  readonly found?: number;
}

/** What one corpus says about one kind of thing. */
export interface Section {
  /** Such as `attributions, PolNeAR dev`. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A row a measure, in the table's order. */
export function rowsOf(table: CountTable): Row[] {
  return Object.entries(table).map(([measure, counts]) => rateRow(measure, counts));
}

/** Precision, recall and F1. */
export function rateRow(measure: string, counts: Counts): Row {
  const { precision, recall, f1 } = ratesOf(counts);
  return {
    measure,
    precision: percent(precision),
    recall: percent(recall),
    score: percent(f1),
    gold: counts.gold,
    found: counts.predicted,
  };
}

/** One share alone, such as an accuracy: `hits` out of `gold`. */
export function shareRow(measure: string, hits: number, gold: number): Row {
  return { measure, score: percent(gold > 0 ? hits / gold : 0), gold };
}

function percent(rate: number): number {
  return Math.round(rate * 10_000) / 100;
}

/** The sections as one readable table. */
export function printed(sections: readonly Section[]): string {
  const width = Math.max(
    ...sections.flatMap(({ title, rows }) => [title, ...rows.map((row) => row.measure)].map((s) => s.length)),
  );
  return sections.map((section) => printedSection(section, width + 2)).join('\n\n');
}

function printedSection({ title, rows }: Section, width: number): string {
  const number = (value: number | undefined, digits: number) => (value?.toFixed(digits) ?? '').padStart(8);
  const head = `${title.padEnd(width)}${['P', 'R', 'score', 'gold', 'found'].map((name) => name.padStart(8)).join('')}`;
  const lines = rows.map(
    ({ measure, precision, recall, score, gold, found }) =>
      `${`  ${measure}`.padEnd(width)}${number(precision, 1)}${number(recall, 1)}${number(score, 1)}${number(gold, 0)}${number(found, 0)}`,
  );
  return [head, ...lines].map((line) => line.trimEnd()).join('\n');
}
