import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Hand } from '../record/record.ts';
import { type RecordOptions, withRecordOption } from './record-options.ts';

/** What every command that corrects takes. */
export interface HandOptions extends RecordOptions {
  readonly by?: string;
  readonly why?: string;
}

/** Adds `--record`, `--why` and `--by`. */
export function withHandOptions(command: Command): Command {
  return withRecordOption(command)
    .option('--why <reason>', 'why, for whoever reads the list of corrections')
    .option('--by <name>', 'who corrects (default: your user name)');
}

/** Who corrects, why, and when. */
export function handOf({ by, why }: HandOptions): Hand {
  return { by: by ?? userName(), why: why ?? null, now: new Date().toISOString() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return 'somebody';
  }
}
