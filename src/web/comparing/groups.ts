import type { Table } from '../download.ts';
import { strings } from '../strings/en.ts';
import type { Group } from './grouped-bars.tsx';

/** Letters for the things compared: A, B, C … */
export const markOf = (index: number): string => String.fromCharCode(65 + index);

/**
 * Values by label in each of the things compared, put side by side: the labels in order of their largest value, those
 * named first at the top.
 */
export function groupsOf(
  parts: readonly ReadonlyMap<string, number>[],
  first: readonly string[] = [],
): Group[] {
  const labels = [...new Set(parts.flatMap((part) => [...part.keys()]))];
  const groups = labels.map((label) => ({ label, values: parts.map((part) => part.get(label) ?? 0) }));
  const rank = ({ label, values }: Group) => (first.includes(label) ? 2 : Math.max(...values));
  return groups.toSorted((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label));
}

/** Counts as shares of their sum. */
export function sharesOf(counts: readonly { readonly label: string; readonly statements: number }[]) {
  const all = counts.reduce((sum, { statements }) => sum + statements, 0);
  return new Map(counts.map(({ label, statements }) => [label, all > 0 ? statements / all : 0]));
}

/** The groups as a table, values in per cent. */
export function tableOf(column: string, names: readonly string[], groups: readonly Group[]): Table {
  return {
    columns: [column, ...names.map((name, index) => strings.compare.percentOf(markOf(index), name))],
    rows: groups.map(({ label, values }) => [label, ...values.map((value) => Math.round(value * 1000) / 10)]),
  };
}
