import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeReport } from './report.ts';

const expected = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

it('has an id that depends on text and origin, and not on the file', () => {
  const id = makeReport('The port is shut.').id;
  expect(id).toBe(expected('\0The port is shut.'));
  expect(makeReport('The port is shut.', { file: 'a.txt' }).id).toBe(id);
  expect(makeReport('The port is shut.', { origin: 'The Lenga Post' }).id).not.toBe(id);
  expect(makeReport('The port is shut!').id).not.toBe(id);
});

it('hashes a long text in pieces as if it were whole, pairs of surrogates at the seams included', () => {
  const long = `${'a'.repeat(65535)}😀${'é'.repeat(70000)}`;
  expect(makeReport(long).id).toBe(expected(`\0${long}`));
});

it('keeps any text as it is', () => {
  const text = '\ufeff\r\n \ud800\0';
  expect(makeReport(text).text).toBe(text);
});
