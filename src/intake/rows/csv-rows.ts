import type { Line } from '../bytes/lines.ts';
import { decodePart } from '../decoding.ts';
import { LIMITS, sizeOf } from '../limits.ts';

/** A row of values, with the line that it begins on; or why there is none. */
export type CsvRow = { readonly line: number } /** Its bytes are its lines as they stand in the file. */ & (
  | { readonly values: readonly string[]; readonly bytes: Uint8Array }
  | { readonly why: string }
);

const QUOTE = 34;
const SPACE = 32;
const NEW_LINE = Uint8Array.of(10);

/**
 * The rows of comma-separated values (RFC 4180), blank lines left out. A row may run over lines inside quotation marks. When
 * a quotation mark is never closed, or something stands behind a closing one, only the line where the row begins is lost:
 * reading goes on with the next line.
 */
export async function* csvRows(lines: AsyncIterable<Line>, delimiter: number): AsyncIterable<CsvRow> {
  let row = new RowReader(delimiter);
  for await (const read of lines) {
    let waiting: readonly Line[] = [read];
    for (let i = 0; i < waiting.length; i++) {
      const line = waiting[i]!;
      if (row.isFresh && !line.cut && line.bytes.every((byte) => byte === SPACE)) continue;
      const outcome = row.add(line);
      if (outcome === 'open') continue;
      if (outcome === 'whole') yield row.whole();
      else {
        yield { line: row.first.number, why: outcome.why };
        waiting = [...row.later, ...waiting.slice(i + 1)];
        i = -1;
      }
      row = new RowReader(delimiter);
    }
  }
  yield* atTheEnd(row, delimiter);
}

/** What an unclosed quotation mark has swallowed is read again, line by line. */
async function* atTheEnd(row: RowReader, delimiter: number): AsyncIterable<CsvRow> {
  if (row.isFresh) return;
  yield { line: row.first.number, why: 'opens a quotation mark that is never closed' };
  yield* csvRows(ofLines(row.later), delimiter);
}

async function* ofLines(lines: readonly Line[]): AsyncIterable<Line> {
  yield* lines;
}

class RowReader {
  private readonly delimiter: number;
  private readonly lines: Line[] = [];
  private readonly values: string[] = [];
  /** Bytes of the value that is being read, one piece a line or a doubled quotation mark. */
  private pieces: Uint8Array[] = [];
  private quoted = false;
  private size = 0;

  constructor(delimiter: number) {
    this.delimiter = delimiter;
  }

  get isFresh(): boolean {
    return this.lines.length === 0;
  }

  get first(): Line {
    return this.lines[0]!;
  }

  /** The lines after the first. */
  get later(): readonly Line[] {
    return this.lines.slice(1);
  }

  whole(): CsvRow {
    const lines = this.lines.flatMap(({ bytes }, i) => (i === 0 ? [bytes] : [NEW_LINE, bytes]));
    return { line: this.first.number, values: this.values, bytes: Buffer.concat(lines) };
  }

  /** Reads one more line: whether the row goes on, is whole, or is broken. */
  add(line: Line): 'open' | 'whole' | { readonly why: string } {
    this.lines.push(line);
    this.size += line.bytes.length;
    if (line.cut || this.size > LIMITS.row) {
      const why = this.quoted ? 'opens a quotation mark that is not closed within' : 'is longer than';
      return { why: `${why} ${sizeOf(LIMITS.row)}` };
    }
    const { bytes } = line;
    let at = 0;
    if (this.quoted) this.pieces.push(NEW_LINE);
    for (;;) {
      at = this.quoted ? this.insideMarks(bytes, at) : this.outsideMarks(bytes, at);
      if (this.quoted) return 'open';
      if (at < bytes.length && bytes[at] !== this.delimiter) {
        return { why: 'has something between a closing quotation mark and the next column' };
      }
      this.values.push(decodePart(Buffer.concat(this.pieces)));
      this.pieces = [];
      if (at >= bytes.length) return 'whole';
      at++;
    }
  }

  /** A value from its beginning; stops at the delimiter, the line's end, or inside a quotation that goes on. */
  private outsideMarks(bytes: Uint8Array, start: number): number {
    if (bytes[start] === QUOTE) {
      this.quoted = true;
      return this.insideMarks(bytes, start + 1);
    }
    const found = bytes.indexOf(this.delimiter, start);
    const end = found < 0 ? bytes.length : found;
    this.pieces.push(bytes.subarray(start, end));
    return end;
  }

  /** A quoted value; stops after the closing mark, or at the line's end if there is none. */
  private insideMarks(bytes: Uint8Array, start: number): number {
    for (let at = start; ; ) {
      const mark = bytes.indexOf(QUOTE, at);
      if (mark < 0) {
        this.pieces.push(bytes.subarray(at));
        return bytes.length;
      }
      const doubled = bytes[mark + 1] === QUOTE;
      this.pieces.push(bytes.subarray(at, doubled ? mark + 1 : mark));
      if (!doubled) {
        this.quoted = false;
        return mark + 1;
      }
      at = mark + 2;
    }
  }
}
