import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofBytes } from '../bytes/byte-source.ts';
import { linesOf } from '../bytes/lines.ts';
import { LIMITS } from '../limits.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';

async function rowsOf(text: string | Uint8Array): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(linesOf(ofBytes(Buffer.from(text)), LIMITS.row), 44)) rows.push(row);
  return rows;
}

/** `1: a|b` for a row, `3 ✗ why` for a broken one. */
const shown = async (text: string) =>
  (await rowsOf(text)).map((row) =>
    'why' in row ? `${row.line} ✗ ${row.why}` : `${row.line}: ${row.values.join('|')}`,
  );

const UNCLOSED = 'opens a quotation mark that is never closed';
const BEHIND = 'has something between a closing quotation mark and the next column';

describe('rows of CSV', () => {
  it.each<[string, string[]]>([
    ['a,b\nc,d\n', ['1: a|b', '2: c|d']],
    ['a,b\r\nc,d', ['1: a|b', '2: c|d']],
    ['a,,\n,\n', ['1: a||', '2: |']],
    ['\n\na\n  \nb', ['3: a', '5: b']],
    ['"a,b",c', ['1: a,b|c']],
    ['"a ""b""",""', ['1: a "b"|']],
    ['"a\nb","c\r\n\nd"\ne', ['1: a\nb|c\n\nd', '5: e']],
    ['5" pipe,6', ['1: 5" pipe|6']],
    ['"a" b,c\nd', [`1 ✗ ${BEHIND}`, '2: d']],
    ['a,"b\nc,d\ne,f', [`1 ✗ ${UNCLOSED}`, '2: c|d', '3: e|f']],
    // The mark of line 1 would end at that of line 2, behind which there is more.
    ['a,"b\n"c",d\ne', [`1 ✗ ${BEHIND}`, '2: c|d', '3: e']],
    ['a,"b\nc\nd,"e\nf', [`1 ✗ ${BEHIND}`, '2: c', `3 ✗ ${UNCLOSED}`, '4: f']],
  ])('%j', async (text, rows) => {
    expect(await shown(text)).toEqual(rows);
  });

  it('give back what was written', async () => {
    const value = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', '\u{1f692}') });
    const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        async (rows) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
          expect((await rowsOf(text)).map((row) => ('values' in row ? row.values : row))).toEqual(rows);
        },
      ),
    );
  });

  it('take any bytes, and lose no line after a broken one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n') }), async (text) => {
        const rows = await rowsOf(`${text}\nlast,line\n`);
        const last = rows.at(-1)!;
        expect('values' in last && last.values.join()).toContain('last,line');
      }),
    );
  });

  it('are cut where a row is too long', { timeout: 30_000 }, async () => {
    const long = 'x'.repeat(LIMITS.row + 1);
    expect(await shown(`a\n${long}\nb`)).toEqual(['1: a', '2 ✗ is longer than 16 MB', '3: b']);
    const lines = `${'x'.repeat(1 << 20)}\n`.repeat(17);
    const rows = await shown(`"a\n${lines}b,c`);
    expect(rows[0]).toBe('1 ✗ opens a quotation mark that is not closed within 16 MB');
    expect(rows.at(-1)).toBe('19: b|c');
    expect(rows).toHaveLength(19);
  });
});
