import { csvLine } from './csv-line.ts';
import type { Format } from './format.ts';
import { ROW_COLUMNS, rowsOf } from './statement-rows.ts';
import { rounded } from './wire-evidence.ts';

/** A row a statement under one line of names. Safe to open in a spreadsheet. */
export const csv: Format = {
  about: 'CSV, one row a statement, safe for spreadsheets',
  extension: '.csv',
  frame: { open: csvLine(ROW_COLUMNS), between: '', close: '' },
  write: (reading) =>
    rowsOf(reading)
      .map((row) =>
        csvLine(ROW_COLUMNS.map((column) => (column === 'confidence' ? rounded(row[column]) : row[column]))),
      )
      .join(''),
};
