import { linesOf } from './bytes/lines.ts';
import { utf8Source } from './bytes/utf8-source.ts';
import { decodePart } from './decoding.ts';
import { LIMITS, sizeOf } from './limits.ts';
import { rowOnLine, startsWithRows } from './rows/json-rows.ts';
import { draftOf } from './rows/row-draft.ts';
import type { Intake } from './taken.ts';

/** One JSON object a line, each a report: read line by line, however long the file is. */
export const jsonl: Intake = {
  about: 'JSON Lines: a report a line, by the names of its fields',
  endings: ['.jsonl', '.ndjson'],
  recognises: ({ text, whole }) => startsWithRows(text, whole),
  async *take({ bytes, meta }, { columns = {} }) {
    for await (const line of linesOf(utf8Source(bytes), LIMITS.row)) {
      const where = `line ${line.number}`;
      if (line.cut) yield { where, why: `is longer than ${sizeOf(LIMITS.row)}` };
      else {
        const found = rowOnLine(decodePart(line.bytes), where);
        if (found)
          yield 'row' in found
            ? await draftOf(found.row, columns, { meta, where, original: { bytes: line.bytes } })
            : found;
      }
    }
  },
};
