import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { addReport, type Database, importLine, withRecord } from '../record/record.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

/** `onrecord import FILE`: takes in what `onrecord export --format record` wrote, without reading it anew. */
export function addImportCommand(program: Command): void {
  withRecordOption(
    program
      .command('import')
      .description('Take in what onrecord export --format record wrote.')
      .argument('<file>', 'the file, or - for standard input'),
  ).action(async (file: string, { record }: RecordOptions) => {
    await runOnRecord(() => withRecord(record, 'create', (database) => runImport(database, file)));
  });
}

async function runImport(database: Database, file: string): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failures: string[] = [];
  const counts = { new: 0, known: 0, version: 0 };
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      try {
        const { report, added } = importLine(line);
        counts[(await addReport(database, report, added)).outcome]++;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        failures.push(`line ${number} ${error.message}`);
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error;
    failures.push(code === 'ENOENT' ? 'no such file' : 'may not be opened as a file');
  }
  const done = counts.new + counts.version + counts.known;
  process.stderr.write(`onrecord: ${counts.new + counts.version} new, ${counts.known} known already\n`);
  for (const failure of failures) process.stderr.write(`onrecord: ${file}: ${failure}\n`);
  if (failures.length === 0) return Status.allRead;
  return done > 0 ? Status.someFailed : Status.nothingRead;
}
