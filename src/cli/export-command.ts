import process from 'node:process';
import { type Command, Option } from 'commander';
import { EXPORTS, formatOf } from '../exporting/export-formats.ts';
import { readingOf } from '../exporting/kept-reading.ts';
import { parquetSink } from '../exporting/parquet-sink.ts';
import { rowsOf } from '../formats/statement-rows.ts';
import {
  type Database,
  exportReports,
  type Filter,
  type KeptReport,
  recordLines,
  withRecord,
} from '../record/record.ts';
import { type FilterOptions, filterFrom, withFilterOptions } from './filter-options.ts';
import { type RecordOptions, runOnRecord, withRecordOption } from './record-options.ts';
import { ended, fileToWrite, folderSink, send, streamSink } from './sinks.ts';
import { Status } from './status.ts';
import { exportTraining } from './training-export.ts';
import { usage } from './usage.ts';

const HELP = `
Formats beside those of onrecord read:
  record      everything: texts, originals, readings, people, corrections; onrecord import makes
              the same record of it
  parquet     one row a statement, for analysis programs (needs --output FILE)

Without words or options everything is exported; with them, the statements that fit and those on whose word
they stand. brat needs --output FOLDER.

Examples:
  onrecord export --format record > everything.jsonl
  onrecord export ferry --act deny --format csv > denials.csv
  onrecord export --from 2031-06-01 --format parquet --output june.parquet
  onrecord export --training corrected/`;

interface ExportOptions extends RecordOptions, FilterOptions {
  readonly format: string;
  readonly output?: string;
  readonly training?: string;
  readonly all?: boolean;
}

/** `onrecord export`: what a query finds, in any format, a report at a time. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('Write what the record holds, or what fits a query, in some format.')
    .argument('[words...]', 'what was said')
    .addOption(new Option('-f, --format <name>', 'format').choices(EXPORTS).default('jsonl'))
    .option('-o, --output <path>', 'a file; a folder for brat')
    .option('--training <folder>', 'corrected reports as training data, into this folder')
    .option('--all', 'with --training: also reports that nobody has corrected');
  withFilterOptions(withRecordOption(command))
    .addHelpText('after', HELP)
    .action(async (words: string[], options: ExportOptions) => {
      await runOnRecord(() =>
        withRecord(options.record, 'read', (database) =>
          options.training === undefined
            ? exported(options.output, () => runExport(database, filterFrom(words, options), options))
            : exportTraining(database, options.training, options.all === true),
        ),
      );
    });
}

/** What went wrong with a file that is written, in one line. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there: make it first',
  ENOTDIR: 'its folder is not there: make it first',
  EACCES: 'may not be written: check its permissions',
  EROFS: 'may not be written: its disk is read-only',
  EISDIR: 'is a folder: name a file',
  EEXIST: 'is a file: name a folder',
  ENOSPC: 'no space left on the disk: make room and export again',
};

/** Runs an export; that its file cannot be written is said in one line. */
async function exported(output: string | undefined, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const why = UNWRITABLE[(error as NodeJS.ErrnoException).code ?? ''];
    if (output === undefined || why === undefined) throw error;
    return usage(`${output}: ${why}`);
  }
}

async function runExport(
  database: Database,
  filter: Filter | null,
  { format, output }: ExportOptions,
): Promise<number> {
  if (format === 'parquet') return toParquet(exportReports(database, filter), output);
  const stream =
    output === undefined || formatOf(format)?.standoff ? process.stdout : await fileToWrite(output);
  if (format === 'record') {
    for await (const line of recordLines(database, filter)) await send(stream, `${line}\n`);
  } else {
    const wanted = formatOf(format)!;
    if (wanted.standoff && output === undefined)
      return usage(`--format ${format} makes files: add --output FOLDER`);
    const layout = { width: 80, colour: false };
    const sink = wanted.standoff ? folderSink(output!, wanted, layout) : streamSink(stream, wanted, layout);
    for await (const report of exportReports(database, filter)) {
      const reading = readingOf(report);
      if (reading) await sink.write(reading, `report-${report.id}.txt`);
    }
    await sink.close();
  }
  if (stream !== process.stdout) await ended(stream);
  return Status.allRead;
}

async function toParquet(reports: AsyncIterable<KeptReport>, output: string | undefined): Promise<number> {
  if (output === undefined) return usage('--format parquet makes a file: add --output FILE');
  const sink = await parquetSink(output);
  for await (const report of reports) {
    const reading = readingOf(report);
    if (reading) await sink.write(rowsOf(reading));
  }
  await sink.close();
  return Status.allRead;
}
