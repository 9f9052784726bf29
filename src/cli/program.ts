import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../analysis/reading.ts';
import { addAddCommand } from './add-command.ts';
import { addCommitmentsCommand } from './commitments-command.ts';
import { addCompareCommand } from './compare-command.ts';
import { addCorrectCommand } from './correct-command.ts';
import { addCorrectionsCommand, addUndoCommand } from './corrections-command.ts';
import { freeInputs } from './explain-option.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { addReadCommand } from './read-command.ts';
import { addBackupCommand, addCheckCommand, addStatsCommand } from './record-commands.ts';
import { addMergeSpeakersCommand, addSplitSpeakerCommand } from './regroup-commands.ts';
import { addRepliesCommand } from './replies-command.ts';
import { addRereadCommand } from './reread-command.ts';
import { addSearchCommand, addTimelineCommand } from './search-command.ts';
import { addShowCommand } from './show-command.ts';
import { addSpeakerCommand, addSpeakersCommand } from './speakers-command.ts';
import { Status } from './status.ts';
import { addWatchCommand } from './watch-command.ts';
import { addWordingCommand } from './wording-command.ts';

/** Every command. A new one is a file and a line here. */
const commands = [
  addReadCommand,
  addAddCommand,
  addWatchCommand,
  addSearchCommand,
  addTimelineCommand,
  addShowCommand,
  addSpeakersCommand,
  addSpeakerCommand,
  addWordingCommand,
  addCorrectCommand,
  addMergeSpeakersCommand,
  addSplitSpeakerCommand,
  addCorrectionsCommand,
  addUndoCommand,
  addRereadCommand,
  addRepliesCommand,
  addCommitmentsCommand,
  addCompareCommand,
  addExportCommand,
  addImportCommand,
  addStatsCommand,
  addCheckCommand,
  addBackupCommand,
];

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
