import type { WireReading } from '../formats/wire.ts';
import { makeReport, type ReportMeta } from '../text/report.ts';
import type { NewReport } from './adding.ts';
import type { Correction } from './corrections/correction.ts';
import { replay } from './corrections/replaying.ts';
import type { KeptReport } from './showing.ts';

/** A kept report as one line of JSON: its reading, and what is needed to add it to a record again. */
export interface ExportedReport {
  /** Version of this shape. */
  readonly onrecord: 1;
  readonly text: string;
  readonly meta: ReportMeta;
  readonly added: string;
  readonly unread: string | null;
  /** As the machine has read it. */
  readonly reading: WireReading | null;
  /** The log of its corrections; absent where there are none. */
  readonly corrections?: readonly Correction[];
}

/** The line, without its end. */
export function exportLine({ id, text, meta, added, unread, machine, log }: KeptReport): string {
  const corrections = log.filter(({ report }) => report === id);
  const exported: ExportedReport = {
    onrecord: 1,
    text,
    meta,
    added,
    unread,
    reading: machine,
    ...(corrections.length > 0 ? { corrections } : {}),
  };
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
  const { text, meta, added, unread, reading, corrections = [] } = exported ?? {};
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
  if (!isLog(corrections, text, reading)) {
    throw new SyntaxError('has corrections that onrecord export did not write: export it again');
  }
  return { report: { report, reading, corrections, ...(unread === null ? {} : { unread }) }, added };
}

const KINDS: readonly string[] = ['change', 'add', 'reject', 'undo'];

/** Whether corrections have the shape of a report's log, and can be made on its reading. */
function isLog(corrections: unknown, text: string, reading: WireReading | null): boolean {
  if (!Array.isArray(corrections)) return false;
  const whole = (corrections as readonly (Correction | null)[]).every(
    (entry) =>
      Number.isInteger(entry?.number) &&
      typeof entry?.at === 'string' &&
      typeof entry.by === 'string' &&
      KINDS.includes(entry.deed?.kind),
  );
  if (!whole || reading === null) return whole && corrections.length === 0;
  try {
    replay(text, reading, corrections);
    return true;
  } catch {
    return false;
  }
}
