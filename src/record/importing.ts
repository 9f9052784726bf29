import type { WireReading } from '../formats/wire.ts';
import { makeReport, type ReportMeta } from '../text/report.ts';
import type { NewReport } from './adding.ts';
import type { KeptReport } from './showing.ts';

/** A kept report as one line of JSON: its reading, and what is needed to add it to a record again. */
export interface ExportedReport {
  /** Version of this shape. */
  readonly onrecord: 1;
  readonly text: string;
  readonly meta: ReportMeta;
  readonly added: string;
  readonly unread: string | null;
  readonly reading: WireReading | null;
}

/** The line, without its end. */
export function exportLine({ text, meta, added, unread, reading }: KeptReport): string {
  const exported: ExportedReport = { onrecord: 1, text, meta, added, unread, reading };
  return JSON.stringify(exported);
}

/**
 * A report from such a line, with when it was first added. Throws `SyntaxError`, saying what is wrong, where the line is
 * none, or the reading is not of the text.
 */
export function importLine(line: string): { report: NewReport; added: string } {
  let exported: ExportedReport;
  try {
    exported = JSON.parse(line) as ExportedReport;
  } catch {
    throw new SyntaxError('is not valid JSON: mend or remove this line');
  }
  const { text, meta, added, unread, reading } = exported ?? {};
  if (
    exported?.onrecord !== 1 ||
    typeof text !== 'string' ||
    typeof meta !== 'object' ||
    typeof added !== 'string'
  ) {
    throw new SyntaxError('is no report that onrecord export wrote: take reports in with onrecord add');
  }
  const report = makeReport(text, meta);
  if (reading !== null && reading.report.id !== report.id) {
    throw new SyntaxError('has a reading of another text: export it again');
  }
  return { report: { report, reading, ...(unread === null ? {} : { unread }) }, added };
}
