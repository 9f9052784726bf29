import { attempt } from './attempt.ts';
import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import { LIMITS } from './limits.ts';
import type { Row } from './rows/columns.ts';
import { isRow } from './rows/json-rows.ts';
import { draftOf } from './rows/row-draft.ts';
import type { Intake } from './taken.ts';
import { Unreadable } from './unreadable.ts';
import { jsonBytes, wholeJson } from './whole-json.ts';

/** A JSON array of reports, an object that holds one, or a single report. */
export const json: Intake = {
  about: 'JSON: a report, or an array of them',
  endings: ['.json'],
  recognises: ({ text }) => /^(?:\[\s*(?:\{|\])|\{\s*")/.test(text),
  async *take({ bytes, meta, charset }, { columns = {} }) {
    const { text } = await decodeGuessing(await collect(bytes, LIMITS.json), charset);
    const value = wholeJson(text);
    const rows = Array.isArray(value) ? value : arrayIn(value);
    if (!rows) {
      if (!isRow(value)) throw new Unreadable('is JSON, but neither an object nor an array of objects');
      yield await draftOf(value, columns, { meta, original: originalOf(value) });
      return;
    }
    for (const [index, row] of rows.entries()) {
      const where = `item ${index + 1}`;
      if (!isRow(row)) yield { where, why: 'is not an object in {…}' };
      else {
        yield await attempt({ where }, () =>
          draftOf(row, columns, { meta, where, original: originalOf(row) }),
        );
      }
    }
  },
};

/** A row alone, as it would stand in JSON Lines. */
function originalOf(row: Row) {
  return { kind: 'jsonl', bytes: jsonBytes(row) };
}

/** `{"status": "ok", "articles": […]}` holds the reports in the one array of objects that it has. */
function arrayIn(value: unknown): readonly unknown[] | null {
  if (!isRow(value)) return null;
  const arrays = ['articles', 'items', 'reports', 'docs', 'documents', 'data', 'results', 'entries']
    .map((name) => value[name])
    .filter((inner) => Array.isArray(inner) && inner.some(isRow));
  return (arrays[0] as readonly unknown[] | undefined) ?? null;
}
