import { type Command, InvalidArgumentError } from 'commander';
import { type ColumnNames, type Intake, intakes, parseColumns } from '../intake/index.ts';

/** What every command that takes reports in understands. */
export interface InputOptions {
  readonly columns?: ColumnNames;
  /** Whether addresses that are not public may be fetched from. */
  readonly allowPrivate?: boolean;
}

const KINDS = Object.entries<Intake>(intakes)
  .map(
    ([name, { about, endings }]) => `  ${name.padEnd(10)}${about}\n${' '.repeat(12)}(${endings.join(', ')})`,
  )
  .join('\n');

/** The kinds of input, for `--help`. */
export const inputsHelp = `Inputs, told apart by their content, then by their ending; all may be packed (.gz):
${KINDS}`;

/** Adds the inputs and the options that say how to take them. */
export function withInputOptions(command: Command): Command {
  return command
    .argument('<input...>', 'files, folders, globs, web addresses, or - for standard input')
    .option(
      '--columns <names>',
      'columns of JSON, JSONL and CSV, such as text=body,outlet=source.name',
      columns,
    )
    .option('--allow-private', 'fetch from private addresses of the own network too');
}

/** `--columns` as names; what is wrong with it is wrong usage. */
function columns(list: string): ColumnNames {
  try {
    return parseColumns(list);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
