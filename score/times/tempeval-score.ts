import type { When } from '../../src/analysis/7-times/when.ts';
import { makeReport, type Report } from '../../src/text/report.ts';
import { overlap } from '../../src/text/span.ts';
import type { TimemlReport, Timex } from '../../training/corpora/timeml.ts';
import { countsOf } from '../attributions/counts.ts';
import { type Row, rateRow, shareRow } from '../rows.ts';
import { type TimexValue, timexOf } from './timex.ts';

/** A gold expression and the found one that overlaps it, either of which may be missing. */
export interface TimexPair {
  readonly gold: Timex | null;
  readonly found: (TimexValue & { readonly when: When }) | null;
}

/** Pairs expressions as TempEval-3 does: each found one goes to the first gold one that it overlaps and nobody has. */
export function pairTimexes(report: TimemlReport, read: (report: Report) => readonly When[]): TimexPair[] {
  const whens = read(makeReport(report.text, { published: report.created }));
  const free = [...report.timexes];
  const pairs = whens.map((when): TimexPair => {
    const found = { ...timexOf(report.text, when), when };
    const exact = free.findIndex(({ start, end }) => start === when.start && end === when.end);
    const at = exact >= 0 ? exact : free.findIndex((gold) => overlap(gold, when));
    return { gold: at < 0 ? null : free.splice(at, 1)[0]!, found };
  });
  return [...pairs, ...free.map((gold) => ({ gold, found: null }))];
}

/** Extraction strict and relaxed, and type and value over the expressions that both have (UzZaman et al. 2013). */
export function tempevalRows(pairs: readonly TimexPair[]): Row[] {
  const gold = pairs.filter((pair) => pair.gold).length;
  const found = pairs.filter((pair) => pair.found).length;
  const both = pairs.filter(
    (pair): pair is Required<TimexPair> & { gold: Timex } => pair.gold !== null && pair.found !== null,
  );
  const strict = both.filter(
    (pair) => pair.gold.start === pair.found!.when.start && pair.gold.end === pair.found!.when.end,
  );
  const typed = both.filter((pair) => pair.gold.type === pair.found!.type);
  const valued = both.filter(sameValue);
  return [
    rateRow('expressions, exact', countsOf(strict.length, gold, found)),
    rateRow('expressions, overlapping', countsOf(both.length, gold, found)),
    rateRow('type F1', countsOf(typed.length, gold, found)),
    rateRow('value F1', countsOf(valued.length, gold, found)),
    shareRow('value, of those found', valued.length, both.length),
  ];
}

export function sameValue({ gold, found }: TimexPair): boolean {
  return gold !== null && found !== null && gold.value === found.value;
}
