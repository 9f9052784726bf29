import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Database, trainingReports } from '../record/record.ts';
import { Status } from './status.ts';

/** Writes corrected reports, or all that were read, as training data: `NAME.txt` and `NAME.json` each. */
export async function exportTraining(database: Database, folder: string, all: boolean): Promise<number> {
  let written = 0;
  for await (const { name, text, json } of trainingReports(database, all)) {
    const problem = write(folder, { [`${name}.txt`]: text, [`${name}.json`]: json });
    if (problem !== null) {
      process.stderr.write(`onrecord: --training ${folder}: ${problem}\n`);
      return Status.nothingRead;
    }
    written++;
  }
  process.stderr.write(`onrecord: ${written} ${written === 1 ? 'report' : 'reports'} written to ${folder}\n`);
  return Status.allRead;
}

/** Writes files; what went wrong, or null. */
function write(folder: string, files: Readonly<Record<string, string>>): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
