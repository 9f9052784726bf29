import { csvLine } from '../formats/csv-line.ts';
import { columns, plain, shortened } from '../formats/text/wrapping.ts';

/** A column of a table: its heading, how it reads a row, and whether it may be cut to fit the width. */
export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | null;
  /** The one column that takes the room that is left. */
  readonly flexible?: boolean;
}

export type TableFormat = 'table' | 'json' | 'csv';
export const TABLE_FORMATS: readonly TableFormat[] = ['table', 'json', 'csv'];

/** Rows as an aligned table for people, as JSON (an array of the rows), or as CSV (RFC 4180, safe for spreadsheets). */
export function tableOf<Row>(
  rows: readonly Row[],
  list: readonly Column<Row>[],
  format: TableFormat,
  width: number,
): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  if (format === 'csv') return csvOf(rows, list);
  return alignedTable(rows, list, width);
}

function csvOf<Row>(rows: readonly Row[], list: readonly Column<Row>[]): string {
  const lines = [list.map(({ name }) => name), ...rows.map((row) => list.map(({ value }) => value(row)))];
  return lines.map(csvLine).join('');
}

const GAP = '  ';

/** The flexible column keeps at least this much room, the others take at most so much. */
const LEAST = 12;
const MOST = 24;

function alignedTable<Row>(rows: readonly Row[], list: readonly Column<Row>[], width: number): string {
  const cells = rows.map((row) => list.map(({ value }) => cell(value(row))));
  const widths = list.map(({ name, flexible }, i) => {
    const widest = cells.reduce((most, line) => Math.max(most, columns(line[i]!)), columns(name));
    return flexible ? widest : Math.min(widest, MOST);
  });
  const flexible = list.findIndex((column) => column.flexible);
  if (flexible >= 0) {
    const others = widths.reduce((sum, one, i) => sum + (i === flexible ? 0 : one + GAP.length), 0);
    widths[flexible] = Math.min(widths[flexible]!, Math.max(LEAST, width - others));
  }
  const numeric = list.map(
    ({ value }) => rows.length > 0 && rows.every((row) => typeof value(row) === 'number'),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => {
        const cut = shortened(text, widths[i]!);
        const space = ' '.repeat(Math.max(0, widths[i]! - columns(cut)));
        return numeric[i] ? `${space}${cut}` : `${cut}${space}`;
      })
      .join(GAP)
      .trimEnd();
  return [list.map(({ name }) => name), ...cells].map((texts) => `${line(texts)}\n`).join('');
}

function cell(value: string | number | null): string {
  return value === null ? '' : plain(String(value)).replace(/\s+/g, ' ');
}
