import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import { explained, RecordError } from './record-error.ts';
import type { Schema } from './schema.ts';
import { dialectOf } from './sqlite.ts';

/** An open record. */
export interface Database {
  /** Path of the file. */
  readonly file: string;
  readonly db: Kysely<Schema>;
  /** The connection below, for what Kysely does not speak: pragmas, checks, backups. */
  readonly raw: DatabaseSync;
  close(): Promise<void>;
}

/** “OnRe”: tells a record from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION = 0x4f6e5265;

/** Kilobytes of the file that are kept in memory: links look up all over it. */
const CACHE = 65_536;

/** Pages that the log may grow by before it is taken into the file: neighbours write the same pages again and again. */
const LOG = 4000;

/** How long a writer waits for another, in milliseconds. */
const PATIENCE = 60_000;

/** How long it lets go where SQLite does not wait by itself, in milliseconds. */
const BETWEEN_TRIES = 20;

/**
 * Opens the record in `file`; `create` makes one where there is none. Readers and one writer at a time share it, across
 * processes (write-ahead log). Throws {@link RecordError}.
 */
export async function openDatabase(file: string, mode: 'read' | 'write' | 'create'): Promise<Database> {
  if (mode !== 'create' && !existsSync(file)) throw new RecordError('missing', file);
  const raw = await connected(file, mode);
  const db = new Kysely<Schema>({ dialect: dialectOf(raw) });
  return { file, db, raw, close: () => db.destroy() };
}

/**
 * A connection to the file, made ready. Where two processes turn a new file into one with a log at the same moment, each
 * holds what the other waits for; SQLite then refuses one of them at once, whatever its patience
 * (https://sqlite.org/c3ref/busy_handler.html), so that it has to let go and come again.
 */
async function connected(file: string, mode: 'read' | 'write' | 'create'): Promise<DatabaseSync> {
  const { DatabaseSync } = await sqlite(file);
  const end = performance.now() + PATIENCE;
  for (;;) {
    let raw: DatabaseSync | undefined;
    try {
      const path = mode === 'read' && isFixed(file) ? immutable(file) : file;
      raw = new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
      prepare(raw, file, mode);
      return raw;
    } catch (error) {
      if (raw?.isOpen) raw.close();
      const reason = explained(error, file);
      const isBusy = reason instanceof RecordError && reason.code === 'busy';
      if (!isBusy || performance.now() > end) throw reason;
    }
    await pause(BETWEEN_TRIES);
  }
}

/** Whether nobody can be writing: its folder may not be written, and no log of a writer stands beside it. */
function isFixed(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return false;
  } catch {
    return !existsSync(`${file}-wal`);
  }
}

/** The file as one that never changes (https://sqlite.org/uri.html): else even reading it needs a file beside it. */
function immutable(file: string): URL {
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return url;
}

async function sqlite(file: string): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch (error) {
    throw new RecordError('old-node', file, { cause: error });
  }
}

function prepare(raw: DatabaseSync, file: string, mode: 'read' | 'write' | 'create'): void {
  const version = checkedVersion(raw, file);
  raw.exec(`pragma cache_size = -${CACHE}`);
  if (mode === 'read') {
    if (version === 0) throw new RecordError('missing', file);
    // Questions are asked of today's tables: a record of an earlier version is brought up to them first.
    if (version < MIGRATIONS.length) migrate(raw, file);
    raw.exec('pragma query_only = on');
    return;
  }
  raw.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = ${LOG}`);
  if (version < MIGRATIONS.length) migrate(raw, file);
}

/** How many migrations the file has seen. Throws where it is no record, or one of a later program. */
function checkedVersion(raw: DatabaseSync, file: string): number {
  // In one statement: between two of them another process may have made its record here.
  const row = raw
    .prepare(
      `select application_id as application, user_version as version, (select count(*) from sqlite_schema) as tables
       from pragma_application_id, pragma_user_version`,
    )
    .get();
  const version = Number(row?.['version']);
  if (row?.['application'] !== APPLICATION && row?.['tables'] !== 0)
    throw new RecordError('not-a-record', file);
  if (version > MIGRATIONS.length) throw new RecordError('newer', file);
  return version;
}

/** Takes the missing steps in one transaction; a second process that waits for it then finds nothing left to do. */
function migrate(raw: DatabaseSync, file: string): void {
  raw.exec('begin immediate');
  try {
    for (const step of MIGRATIONS.slice(checkedVersion(raw, file))) raw.exec(step);
    raw.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${MIGRATIONS.length}`);
    raw.exec('commit');
  } catch (error) {
    if (raw.isTransaction) raw.exec('rollback');
    throw error;
  }
}
