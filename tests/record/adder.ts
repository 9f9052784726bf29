import { writeSync } from 'node:fs';
import process from 'node:process';
import { addReport, RecordError, withRecord } from '../../src/record/record.ts';
import { NOW } from '../notation/recorded.ts';
import { preparedReport } from './prepared-reports.ts';

// A process of its own: `node adder.ts RECORD FROM COUNT`. Adds prepared reports and writes the outcome and key of each,
// a line at a time, when the record has acknowledged it. What the record refuses ends it with exit status 3.
const [file = '', from = '0', count = '0'] = process.argv.slice(2);
try {
  await withRecord(file, 'create', async (database) => {
    for (let n = Number(from); n < Number(from) + Number(count); n++) {
      const added = preparedReport(n);
      const { outcome } = await addReport(database, added, NOW);
      writeSync(1, `${outcome} ${added.report.id}\n`);
    }
  });
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  writeSync(2, `${error.code} ${error.message}\n`);
  process.exitCode = 3;
}
