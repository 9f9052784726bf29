import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWire } from '../../src/formats/wire.ts';
import { read } from '../../src/index.ts';
import { intake, ofBytes } from '../../src/intake/index.ts';
import { en } from '../../src/languages/en/node.ts';
import { addReport, withRecord } from '../../src/record/record.ts';

/** Reads the reports of a folder and keeps them in a record, as `onrecord add` does. */
export async function addFolder(folder: string, record: string): Promise<void> {
  await withRecord(record, 'create', async (database) => {
    for (const name of readdirSync(folder).sort()) {
      const bytes = ofBytes(readFileSync(join(folder, name)));
      for await (const taken of intake({ bytes, meta: { file: name } })) {
        if ('why' in taken) throw new Error(`${name}: ${taken.why}`);
        const { report, original } = taken;
        await addReport(
          database,
          { report, reading: toWire(read(report, en)), original },
          '2031-07-02T08:00:00.000Z',
        );
      }
    }
  });
}
