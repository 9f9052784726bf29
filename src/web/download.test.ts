import { describe, expect, it } from 'vitest';
import { csvOf, fileNameOf } from './download.ts';

const lineOf = (...row: (string | number | null)[]) =>
  csvOf({ columns: ['a'], rows: [row] }).split('\r\n')[1];

describe('csvOf', () => {
  it('begins with the mark of UTF-8 and the names of the columns', () => {
    expect(csvOf({ columns: ['Act', 'Statements'], rows: [['Denies', 3]] })).toBe(
      '\uFEFFAct,Statements\r\nDenies,3\r\n',
    );
  });

  it.each(['=', '+', '-', '@', '\t'])('lets no spreadsheet run a text that begins with %j', (sign) => {
    expect(lineOf(`${sign}SUM(A1)`)).toBe(`'${sign}SUM(A1)`);
  });

  it('nor one that begins with a return', () => {
    expect(csvOf({ columns: ['a'], rows: [['\r=1']] })).toContain(`"'\r=1"`);
  });

  it('keeps numbers numbers, and nothing empty', () => {
    expect(lineOf(-3, null, 'x')).toBe('-3,,x');
  });

  it('quotes what has commas and quotation marks', () => {
    expect(lineOf('the "port", shut')).toBe('"the ""port"", shut"');
  });
});

describe('fileNameOf', () => {
  it.each([
    ['Acts over time', 'acts-over-time'],
    ['Who answers “Ánna Ruiz”?', 'who-answers-anna-ruiz'],
    ['../../etc/passwd', 'etc-passwd'],
    ['?!', 'figure'],
  ])('%s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
