import { peek } from './bytes/byte-source.ts';
import { linesOf } from './bytes/lines.ts';
import { utf8Source } from './bytes/utf8-source.ts';
import { LIMITS } from './limits.ts';
import { columnsOf } from './rows/columns.ts';
import { csvRows } from './rows/csv-rows.ts';
import { draftOf } from './rows/row-draft.ts';
import type { Intake, Start } from './taken.ts';

/** Rows under a line of column names, each a report: read row by row, however long the file is. */
export const csv: Intake = {
  about: 'CSV or TSV: a report a row, by the names in its first line',
  endings: ['.csv', '.tsv'],
  recognises: hasKnownHead,
  async *take({ bytes, meta }, { columns = {} }) {
    const { start, all } = await peek(utf8Source(bytes), 64 * 1024);
    const delimiter = delimiterOf(firstLine(Buffer.from(start).toString('utf8')));
    let head: { readonly names: readonly string[]; readonly bytes: Uint8Array } | null = null;
    for await (const row of csvRows(linesOf(all, LIMITS.row), delimiter.charCodeAt(0))) {
      const where = `line ${row.line}`;
      if ('why' in row) yield { where, why: row.why };
      else if (!head) head = { names: row.values.map(columnName), bytes: row.bytes };
      else if (row.values.length !== head.names.length) {
        yield {
          where,
          why: `has ${row.values.length} columns where the first line names ${head.names.length}`,
        };
      } else {
        const named = Object.fromEntries(head.names.map((name, i) => [name, row.values[i]!]));
        const original = { bytes: Buffer.concat([head.bytes, NEW_LINE, row.bytes]) };
        yield await draftOf(named, columns, { meta, where, original });
      }
    }
  },
};

const NEW_LINE = Uint8Array.of(10);

function columnName(value: string): string {
  return value.replace(/^\ufeff/, '').trim();
}

/** A first line that is nothing but names without a space or stop around them, two or more of them known, the text's among them. */
function hasKnownHead({ text }: Start): boolean {
  const line = firstLine(text);
  if (line.length > 2000) return false;
  const names = line.split(delimiterOf(line)).map((name) => name.replace(/^"(.*)"$/, '$1'));
  const known = columnsOf(names);
  return (
    (known.text !== undefined || known.html !== undefined) &&
    Object.keys(known).length >= 2 &&
    names.every((name) => /^(?:[\w.-]{0,30}[\w-](?: \w{1,20}){0,2})?$/.test(name))
  );
}

function firstLine(text: string): string {
  return text.slice(0, 64 * 1024).split(/\r?\n/, 1)[0]!;
}

/** The mark that stands most often between names. */
function delimiterOf(line: string): ',' | ';' | '\t' | '|' {
  const count = (mark: string) => line.split(mark).length;
  return ([',', ';', '\t', '|'] as const).reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
