import { existsSync } from 'node:fs';
import type { Database } from './database.ts';
import { explained, RecordError } from './record-error.ts';

/** Copies an open record to `target` while others may write (SQLite's backup API). Throws where `target` exists. */
export async function backUp({ raw, file }: Database, target: string): Promise<void> {
  if (existsSync(target)) throw new RecordError('exists', target);
  try {
    const { backup } = await import('node:sqlite');
    await backup(raw, target);
  } catch (error) {
    throw explained(error, file);
  }
}
