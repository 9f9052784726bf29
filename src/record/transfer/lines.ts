import type { WireReading } from '../../formats/wire.ts';
import { makeReport, type ReportMeta } from '../../text/report.ts';
import type { Correction, Deed, Reference } from '../corrections/correction.ts';
import { replay } from '../corrections/replaying.ts';
import type { Described } from '../people/linking.ts';

/** Begins a whole record; what follows are its people and reports, those of a person before the report that names them. */
export interface RecordHead {
  readonly reports: number;
  /** Corrections about people, which come last. */
  readonly corrections: number;
  /** The highest number of a statement that is gone. */
  readonly retired: number;
}

/** Somebody across reports, under the number that the record gave them. */
export interface ExportedPerson extends Described {
  readonly number: number;
}

/** A kept report: its reading, and what is needed to add it to a record again. */
export interface ExportedReport {
  readonly text: string;
  readonly meta: ReportMeta;
  readonly added: string;
  readonly unread: string | null;
  /** As the machine has read it; of a part of a record, with the corrections made. */
  readonly reading: WireReading | null;
  /** The log of its corrections; absent where there are none. */
  readonly corrections?: readonly Correction[];
  /** What it was taken from, compressed with Zstandard, in Base64. */
  readonly original?: { readonly kind: string; readonly charset?: string; readonly bytes: string };
  /** Its number in the record, and those of its statements by their ids in the reading. */
  readonly number?: number;
  readonly statements?: Readonly<Record<string, number>>;
  /** Who its speakers were found to be across reports, and by what, by their ids in the reading. */
  readonly speakers?: Readonly<Record<string, { readonly person: number; readonly by: string }>>;
}

/** An entry of the log about people. Reports are named by their id, which is the same in every record. */
export interface ExportedCorrection extends Pick<Correction, 'number' | 'at' | 'by' | 'why'> {
  readonly deed: PeopleDeed;
}

export type PeopleDeed =
  | Extract<Deed, { kind: 'merge' | 'undo' }>
  | (Omit<Extract<Deed, { kind: 'split' }>, 'statements'> & {
      readonly statements: readonly { readonly report: string; readonly statement: Reference }[];
    });

/** One line of an exported record. */
export type Line =
  | { readonly record: RecordHead }
  | { readonly person: ExportedPerson }
  | { readonly correction: ExportedCorrection }
  | ExportedReport;

/** The line as JSON, without its end. `onrecord` is the version of its shape. */
export const written = (line: Line): string => JSON.stringify({ onrecord: 1, ...line });

/** What a line holds. Throws `SyntaxError`, saying what is wrong, where it is none of an exported record. */
export function readLine(text: string): Line {
  let line: (Line & { readonly onrecord?: unknown }) | null;
  try {
    line = JSON.parse(text);
  } catch {
    throw new SyntaxError('is not valid JSON: mend or remove this line');
  }
  if (line?.onrecord !== 1) throw strange();
  if ('record' in line) return whole(line, isHead(line.record));
  if ('person' in line) return whole(line, isPerson(line.person));
  if ('correction' in line) return whole(line, isPeopleEntry(line.correction));
  return checkedReport(line);
}

const strange = () =>
  new SyntaxError('is no report that onrecord export wrote: take reports in with onrecord add');

function whole(line: Line, right: boolean): Line {
  if (right) return line;
  throw new SyntaxError('is not as onrecord export wrote it: export it again');
}

function checkedReport(line: ExportedReport): ExportedReport {
  const { text, meta, added, reading, corrections = [] } = line;
  if (typeof text !== 'string' || typeof meta !== 'object' || typeof added !== 'string') throw strange();
  if (reading !== null && reading.report.id !== makeReport(text, meta).id) {
    throw new SyntaxError('has a reading of another text: export it again');
  }
  if (!isLog(corrections, text, reading)) {
    throw new SyntaxError('has corrections that onrecord export did not write: export it again');
  }
  whole(line, isNumbered(line));
  return line;
}

const KINDS: readonly string[] = ['change', 'add', 'reject', 'accept', 'undo'];

/** Whether corrections have the shape of a report's log, and can be made on its reading. */
function isLog(corrections: unknown, text: string, reading: WireReading | null): boolean {
  if (!Array.isArray(corrections)) return false;
  const right = (corrections as readonly (Correction | null)[]).every(
    (entry) => isEntry(entry) && KINDS.includes(entry.deed?.kind),
  );
  if (!right || reading === null) return right && corrections.length === 0;
  try {
    replay(text, reading, corrections);
    return true;
  } catch {
    return false;
  }
}

const isNumber = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isNumbered({ number, statements = {}, speakers = {}, original }: ExportedReport): boolean {
  return (
    (number === undefined || isNumber(number)) &&
    Object.values(statements).every(isNumber) &&
    Object.values(speakers).every((link) => isNumber(link?.person) && typeof link.by === 'string') &&
    (original === undefined || (typeof original?.kind === 'string' && typeof original.bytes === 'string'))
  );
}

function isHead(head: RecordHead | null): boolean {
  return isNumber(head?.reports) && isNumber(head?.corrections) && isNumber(head?.retired);
}

function isPerson(person: ExportedPerson | null): boolean {
  const lists = [person?.traits?.offices, person?.traits?.states, person?.traits?.affiliations];
  return (
    isNumber(person?.number) &&
    typeof person?.name === 'string' &&
    typeof person.kind === 'string' &&
    lists.every((list) => Array.isArray(list) && list.every((value) => typeof value === 'string'))
  );
}

const isEntry = (entry: Pick<Correction, 'number' | 'at' | 'by'> | null): entry is Correction =>
  isNumber(entry?.number) && typeof entry?.at === 'string' && typeof entry.by === 'string';

function isPeopleEntry(entry: ExportedCorrection | null): boolean {
  if (!isEntry(entry as Correction | null)) return false;
  const { deed } = entry!;
  switch (deed?.kind) {
    case 'merge':
      return isNumber(deed.person) && isNumber(deed.into);
    case 'undo':
      return isNumber(deed.correction);
    case 'split':
      return (
        isNumber(deed.person) &&
        isNumber(deed.to) &&
        Array.isArray(deed.statements) &&
        deed.statements.every((part) => typeof part?.report === 'string' && isReference(part.statement))
      );
    default:
      return false;
  }
}

function isReference(reference: Reference | null): boolean {
  if (reference !== null && typeof reference === 'object' && 'added' in reference)
    return isNumber(reference.added);
  return typeof reference?.machine?.exact === 'string' && typeof reference.machine.spans === 'object';
}
