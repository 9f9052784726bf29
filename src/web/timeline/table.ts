import type { Act } from '../../analysis/8-statements/statement.ts';
import type { Table } from '../download.ts';
import { strings } from '../strings/en.ts';
import { type Bin, sumOf } from './bins.ts';
import { timesText } from './times-text.ts';

/** The days or hours of a bar, as people write them. */
export const daysOf = ({ begin, end }: Bin) => timesText(begin, end);

/** A row for each bar in which something falls. */
export function tableOf(bins: readonly Bin[], acts: readonly Act[]): Table {
  const due = bins.some((bin) => bin.due > 0);
  return {
    columns: [
      strings.timeline.days,
      strings.timeline.statements,
      ...acts.map((act) => strings.acts[act]),
      ...(due ? [strings.timeline.due] : []),
    ],
    rows: bins
      .filter((bin) => bin.total > 0 || bin.due > 0)
      .map((bin) => [
        daysOf(bin),
        bin.total,
        ...acts.map((act) => bin.acts.get(act) ?? 0),
        ...(due ? [bin.due] : []),
      ]),
  };
}

/** What the bars show, in two sentences. */
export function gistOf(bins: readonly Bin[]): string {
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  const most = bins.toSorted((a, b) => b.total - a.total)[0];
  if (!most || total === 0) return strings.timeline.nothing;
  const [act, count] = [...sumOf(bins)].toSorted((a, b) => b[1] - a[1])[0]!;
  const days = timesText(bins[0]!.begin, bins.at(-1)!.end);
  return strings.timeline.gist(
    strings.count.statements(total),
    days,
    `${daysOf(most)} (${strings.number(most.total)})`,
    `${strings.acts[act]} (${strings.number(count)})`,
  );
}
