import process from 'node:process';
import { type Command, Option } from 'commander';
import { type Explain, type Format, type FormatName, formats, type Layout } from '../formats/index.ts';
import { takesColour } from './colour.ts';
import { EXPLAINED_HELP, explainOption, withExplain } from './explain-option.ts';
import { type InputOptions, inputsHelp, withInputOptions } from './input-options.ts';
import { findInputs } from './inputs.ts';
import { readAll } from './reading-many.ts';
import { folderSink, type Sink, streamSink } from './sinks.ts';
import { Status } from './status.ts';
import { usage } from './usage.ts';

interface ReadOptions extends InputOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly color: 'auto' | 'always' | 'never';
  readonly explain?: Explain;
}

const FORMATS = Object.entries<Format>(formats)
  .map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
  .join('\n');

const HELP = `
${inputsHelp}

Formats:
${FORMATS}
  Without --format: text on a terminal and with --explain, jsonl elsewhere.

What can be explained, as in --explain act or --explain s4:
${EXPLAINED_HELP}

Exit status:
  0  every input was read
  1  some inputs could not be read
  2  wrong usage, or nothing could be read

Examples:
  onrecord read examples/harbour-strike.txt
  onrecord read reports/ "more/**/*.txt" --format jsonl > readings.jsonl
  onrecord read saved-page.html feed.xml archive.warc.gz "corpora/*.jsonl"
  onrecord read corpus.csv --columns text=body,published=day
  cat report.txt | onrecord read - --format conll`;

/** `onrecord read`: prints who said what in each report. */
export function addReadCommand(program: Command): void {
  withInputOptions(
    program
      .command('read')
      .description(
        'Print every statement in news reports: who said what, when, where, to whom, on whose word.',
      ),
  )
    .addOption(new Option('-f, --format <name>', 'format of the result').choices(Object.keys(formats)))
    .option('-o, --output <folder>', 'write one file a report into this folder')
    .addOption(
      new Option('--color <when>', 'colours in the text format')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(explainOption())
    .addHelpText('after', HELP)
    .action(async (args: string[], options: ReadOptions) => {
      const { complaint, format } = withExplain(options);
      process.exitCode = complaint
        ? usage(complaint)
        : await runRead(args, format ? { ...options, format } : options);
    });
}

async function runRead(args: readonly string[], options: ReadOptions): Promise<number> {
  const format: Format =
    formats[options.format ?? (process.stdout.isTTY && !options.output ? 'text' : 'jsonl')];
  const { inputs, failures } = findInputs(args, options);
  if (format.standoff && !options.output && inputs.length > 1) {
    return usage(`--format ${options.format} makes one file a report: add --output FOLDER`);
  }
  const layout = layoutFor(options);
  let sink: Sink;
  try {
    sink = options.output
      ? folderSink(options.output, format, layout)
      : streamSink(process.stdout, format, layout);
  } catch (error) {
    return usage(`--output ${options.output}: ${(error as Error).message}`);
  }
  // The models are loaded only once something has been asked that makes sense.
  const { en } = await import('../languages/en/node.ts');
  const done = await readAll(inputs, en, sink, {
    single: format.standoff === true && !options.output,
    ...(options.columns && { columns: options.columns }),
  });
  const failed = [...failures, ...done.failures];
  report(failed, done.read);
  if (failed.length === 0) return Status.allRead;
  return done.read > 0 ? Status.someFailed : Status.nothingRead;
}

function layoutFor({ color, explain }: ReadOptions): Layout {
  const columns = process.stdout.columns || Number(process.env['COLUMNS']) || 80;
  return {
    width: Math.max(20, columns),
    colour: color === 'always' || (color === 'auto' && takesColour()),
    ...(explain && { explain }),
  };
}

/** What failed and why: one line each, after a line of counts where there was more than one input. */
function report(failures: readonly string[], read: number): void {
  const total = failures.length + read;
  if (failures.length === 0) return;
  if (total > 1)
    process.stderr.write(`onrecord: ${read} of ${total} reports read, ${failures.length} not:\n`);
  for (const failure of failures) process.stderr.write(`onrecord: ${failure}\n`);
}
