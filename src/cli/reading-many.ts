import type { Language } from '../analysis/language.ts';
import { read } from '../analysis/reading.ts';
import { intakes, Unreadable } from '../intake/index.ts';
import type { Input } from './inputs.ts';
import { Progress } from './progress.ts';
import type { Sink } from './sinks.ts';

export interface Outcome {
  /** How many inputs were read. */
  readonly read: number;
  /** A line for each input that was not: what, and why. */
  readonly failures: readonly string[];
}

/** Reads inputs one by one; what cannot be read is noted and the rest goes on. */
export async function readAll(inputs: readonly Input[], language: Language, sink: Sink): Promise<Outcome> {
  const failures: string[] = [];
  const progress = new Progress(inputs.length);
  let count = 0;
  for (const input of inputs) {
    try {
      const report = intakes.text(input.load(), input.label === '-' ? {} : { file: input.label });
      await sink.write(read(report, language), input.name);
      count++;
    } catch (error) {
      failures.push(`${input.label}: ${reasonOf(error)}`);
    }
    progress.step(failures.length);
  }
  progress.clear();
  if (inputs.length > 0) await sink.close();
  return { read: count, failures };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened: check its permissions',
  EISDIR: 'is a folder',
  ENOENT: 'no such file',
  ENOSPC: 'its reading could not be written: no space left on the device',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB: split it first',
  ERR_STRING_TOO_LONG: 'is too long for one report: split it first',
};

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return REASONS[code] ?? `could not be read or its reading not written (${code})`;
  // Analysis never throws on text; should it, the other reports are still read and the fault is named.
  return `a fault in onrecord, please report it: ${message}`;
}
