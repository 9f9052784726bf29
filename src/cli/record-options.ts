import process from 'node:process';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CorrectionError, QueryError, RecordError } from '../record/record.ts';
import { Status } from './status.ts';
import { TABLE_FORMATS, type TableFormat } from './table.ts';

/** What every command on a record takes. */
export interface RecordOptions {
  readonly record: string;
}

/** What every command that lists things takes. */
export interface ListOptions extends RecordOptions {
  readonly format: TableFormat;
  readonly limit: number;
}

/** Adds `--record`. */
export function withRecordOption(command: Command): Command {
  return command.addOption(
    new Option('-r, --record <file>', 'the record').env('ONRECORD_RECORD').default('onrecord.db'),
  );
}

/** Adds `--record`, `--format` and `--limit`. */
export function withListOptions(command: Command): Command {
  return withRecordOption(command)
    .addOption(
      new Option('-f, --format <name>', 'format of the list').choices(TABLE_FORMATS).default('table'),
    )
    .addOption(
      new Option('-n, --limit <number>', 'how many to show at the most').argParser(wholeNumber).default(20),
    );
}

/** A whole number of 1 or more; anything else is wrong usage. */
export function wholeNumber(typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return number;
}

/** An ISO 8601 date; anything else is wrong usage. */
export function isoDate(typed: string): string {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(`${typed}T00:00:00Z`));
  if (!known) throw new InvalidArgumentError('It must be a date such as 2031-06-18.');
  return typed;
}

/** Columns of the terminal, or of what `COLUMNS` says; a pipe gets 80. */
export function widthOfTerminal(): number {
  return Math.max(20, process.stdout.columns || Number(process.env['COLUMNS']) || 80);
}

/** Runs a command on the record: what the user can mend is said in one line and ends with exit status 2. */
export async function runOnRecord(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const mendable = [RecordError, QueryError, CorrectionError].some((known) => error instanceof known);
    if (!mendable) throw error;
    process.stderr.write(`onrecord: ${(error as Error).message}\n`);
    process.exitCode = Status.nothingRead;
  }
}
