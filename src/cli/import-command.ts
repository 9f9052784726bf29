import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { type Database, Importer, withRecord } from '../record/record.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

const HELP = `
Into an empty record everything comes back as it was: reports, statements, people and corrections under their
numbers. Beside other reports it gets new numbers, and people are linked to those who are there. What is there
already stays as it is; an import that was broken off can be made again.`;

/** `onrecord import FILE`: takes in what `onrecord export --format record` wrote, without reading it anew. */
export function addImportCommand(program: Command): void {
  withRecordOption(
    program
      .command('import')
      .description('Take in what onrecord export --format record wrote.')
      .argument('<file>', 'the file, or - for standard input'),
  )
    .addHelpText('after', HELP)
    .action(async (file: string, { record }: RecordOptions) => {
      await runOnRecord(() => withRecord(record, 'create', (database) => runImport(database, file)));
    });
}

async function runImport(database: Database, file: string): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const importer = new Importer(database);
  const failures: string[] = [];
  const counts = { new: 0, known: 0, version: 0 };
  let left = 0;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      try {
        const taken = await importer.take(line);
        if (taken.kind !== 'report') continue;
        counts[taken.outcome]++;
        left += taken.left;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        failures.push(`line ${number} ${error.message}`);
      }
    }
    const missing = await importer.end();
    if (missing !== null && failures.length === 0) failures.push(missing);
  } catch (error) {
    failures.push(reasonNotOpened(error));
  }
  return summary(file, counts, left, failures);
}

/** Why the file cannot be read at all. Throws any other error. */
function reasonNotOpened(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error;
  return code === 'ENOENT' ? 'no such file' : 'may not be opened as a file';
}

function summary(
  file: string,
  counts: Readonly<Record<'new' | 'known' | 'version', number>>,
  left: number,
  failures: readonly string[],
): number {
  const done = counts.new + counts.version + counts.known;
  process.stderr.write(`onrecord: ${counts.new + counts.version} new, ${counts.known} known already\n`);
  if (left > 0) {
    process.stderr.write(
      `onrecord: ${left} corrections of reports that are known already were left out: those of the record stand\n`,
    );
  }
  for (const failure of failures) process.stderr.write(`onrecord: ${file}: ${failure}\n`);
  if (failures.length === 0) return Status.allRead;
  return done > 0 ? Status.someFailed : Status.nothingRead;
}
