import process from 'node:process';
import { Status } from './status.ts';

/** Says in one line what is wrong with how a command was asked, and gives the status to end with. */
export function usage(message: string): number {
  process.stderr.write(`onrecord: ${message}\n`);
  return Status.nothingRead;
}
