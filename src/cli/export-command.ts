import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { trainingReports, withRecord } from '../record/record.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { Status } from './status.ts';

interface ExportOptions extends RecordOptions {
  readonly training: string;
  readonly all?: boolean;
}

const HELP = `
Each report becomes NAME.txt and NAME.json: its text, and every statement with its corrections, in the
format of the corpora that the models are trained from.`;

/** `onrecord export --training DIR`: corrected reports, to train from. */
export function addExportCommand(program: Command): void {
  withRecordOption(program.command('export').description('Write corrected reports as training data.'))
    .requiredOption('--training <folder>', 'where to: a folder, made where there is none')
    .option('--all', 'also reports that nobody has corrected')
    .addHelpText('after', HELP)
    .action(async (options: ExportOptions) => {
      await runOnRecord(() => exportTraining(options));
    });
}

async function exportTraining({ record, training, all = false }: ExportOptions): Promise<number> {
  const written = await withRecord(record, 'read', async (database) => {
    let count = 0;
    for await (const { name, text, json } of trainingReports(database, all)) {
      const problem = write(training, { [`${name}.txt`]: text, [`${name}.json`]: json });
      if (problem !== null) return problem;
      count++;
    }
    return count;
  });
  if (typeof written === 'string') {
    process.stderr.write(`onrecord: --training ${training}: ${written}\n`);
    return Status.nothingRead;
  }
  process.stderr.write(`onrecord: ${written} reports written to ${training}\n`);
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
