import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Database, trainingReports } from '../record/record.ts';
import { Status } from './status.ts';

/**
 * `onrecord export --training FOLDER`: corrected reports, or all, in the format of the corpora that the models are trained
 * from: NAME.txt has the text, NAME.json every statement with its corrections.
 */
export async function exportTraining(database: Database, folder: string, all: boolean): Promise<number> {
  let count = 0;
  for await (const { name, text, json } of trainingReports(database, all)) {
    const problem = write(folder, { [`${name}.txt`]: text, [`${name}.json`]: json });
    if (problem !== null) {
      process.stderr.write(`onrecord: --training ${folder}: ${problem}\n`);
      return Status.nothingRead;
    }
    count++;
  }
  process.stderr.write(`onrecord: ${count} reports written to ${folder}\n`);
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
