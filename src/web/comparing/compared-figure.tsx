import { Figure } from '../parts/figure.tsx';
import { strings } from '../strings/en.ts';
import { type Group, GroupedBars } from './grouped-bars.tsx';
import { markOf, tableOf } from './groups.ts';

interface ComparedFigureProps {
  readonly title: string;
  /** What the groups are, as the head of a column. */
  readonly column: string;
  /** Names of the things compared, in order. */
  readonly names: readonly string[];
  readonly groups: readonly Group[];
}

/** Labels drawn; the table has all. */
const MOST = 16;

/** Shares of several things on one scale. */
export function ComparedFigure({ title, column, names, groups }: ComparedFigureProps) {
  if (groups.length === 0) return null;
  const shown = groups.slice(0, MOST);
  return (
    <Figure
      title={title}
      text={gistOf(names, groups, groups.length - shown.length)}
      table={tableOf(column, names, groups)}
    >
      <GroupedBars marks={names.map((_, index) => markOf(index))} groups={shown} />
    </Figure>
  );
}

/** The largest of each, in words. */
function gistOf(names: readonly string[], groups: readonly Group[], left: number): string {
  const most = names.map((name, index) => {
    const first = groups.toSorted((a, b) => b.values[index]! - a.values[index]!)[0]!;
    return strings.compare.most(markOf(index), name, first.label, strings.percent(first.values[index]!));
  });
  return [...most, ...(left > 0 ? [strings.compare.left(left)] : [])].join(' ');
}
