import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../analysis/reading.ts';
import { freeInputs } from './explain-option.ts';
import { Status } from './status.ts';

/**
 * Every command by its name. A new one is a file and a line here. Each is loaded when it is asked for: reading needs no
 * database, and an old Node has none.
 */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  read: async () => (await import('./read-command.ts')).addReadCommand,
  add: async () => (await import('./add-command.ts')).addAddCommand,
  watch: async () => (await import('./watch-command.ts')).addWatchCommand,
  search: async () => (await import('./search-command.ts')).addSearchCommand,
  timeline: async () => (await import('./search-command.ts')).addTimelineCommand,
  show: async () => (await import('./show-command.ts')).addShowCommand,
  speakers: async () => (await import('./speakers-command.ts')).addSpeakersCommand,
  speaker: async () => (await import('./speakers-command.ts')).addSpeakerCommand,
  wording: async () => (await import('./wording-command.ts')).addWordingCommand,
  correct: async () => (await import('./correct-command.ts')).addCorrectCommand,
  'merge-speakers': async () => (await import('./regroup-commands.ts')).addMergeSpeakersCommand,
  'split-speaker': async () => (await import('./regroup-commands.ts')).addSplitSpeakerCommand,
  corrections: async () => (await import('./corrections-command.ts')).addCorrectionsCommand,
  undo: async () => (await import('./corrections-command.ts')).addUndoCommand,
  reread: async () => (await import('./reread-command.ts')).addRereadCommand,
  replies: async () => (await import('./replies-command.ts')).addRepliesCommand,
  commitments: async () => (await import('./commitments-command.ts')).addCommitmentsCommand,
  compare: async () => (await import('./compare-command.ts')).addCompareCommand,
  serve: async () => (await import('./serve-command.ts')).addServeCommand,
  export: async () => (await import('./export-command.ts')).addExportCommand,
  import: async () => (await import('./import-command.ts')).addImportCommand,
  stats: async () => (await import('./record-commands.ts')).addStatsCommand,
  check: async () => (await import('./record-commands.ts')).addCheckCommand,
  backup: async () => (await import('./record-commands.ts')).addBackupCommand,
};

/** Does what the command line says; sets the exit status of the process. */
export async function run(): Promise<void> {
  const program = new Command('onrecord')
    .description('Reads news reports and keeps the record of who said what.')
    .version(VERSION)
    .exitOverride();
  const asked = process.argv[2] ?? '';
  const wanted = Object.hasOwn(commands, asked) ? [commands[asked]!] : Object.values(commands);
  for (const load of wanted) (await load())(program);
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
