import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../analysis/reading.ts';
import { freeInputs } from './explain-option.ts';
import { addReadCommand } from './read-command.ts';
import { Status } from './status.ts';

/** Every command. A new one is a file and a line here. */
const commands = [addReadCommand];

/** Does what the command line says; sets the exit status of the process. */
export async function run(): Promise<void> {
  const program = new Command('onrecord')
    .description('Reads news reports and keeps the record of who said what.')
    .version(VERSION)
    .exitOverride();
  for (const add of commands) add(program);
  endQuietlyOnClosedPipe();
  try {
    await program.parseAsync(freeInputs(process.argv));
  } catch (error) {
    // Commander has printed its own message: help and version are no errors, everything else is wrong usage.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? Status.allRead : Status.nothingRead;
  }
}

/** A reader that has seen enough (`onrecord read … | head`) is no error. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(Status.allRead);
    throw error;
  });
}
