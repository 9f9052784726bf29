import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './database.ts';
import { explained, RecordError, type RecordErrorCode } from './record-error.ts';

/** What goes wrong with the copy, not with the record, which is open and only read. */
const TARGET: readonly RecordErrorCode[] = ['read-only', 'full'];

/** Copies an open record to `target` while others may write (SQLite's backup API). Throws where `target` exists. */
export async function backUp({ raw, file }: Database, target: string): Promise<void> {
  if (existsSync(target)) throw new RecordError('exists', target);
  // SQLite does not say which of the two files it could not open.
  if (!existsSync(dirname(target))) throw new RecordError('no-folder', target);
  try {
    const { backup } = await import('node:sqlite');
    await backup(raw, target);
  } catch (error) {
    const why = explained(error, file);
    const its = why instanceof RecordError && TARGET.includes(why.code);
    throw its ? new RecordError(why.code, target, { cause: error }) : why;
  }
}
