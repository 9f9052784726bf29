import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../answering/problems.ts';
import type { Wanted } from './batch-process.ts';

/** Files of one upload. */
const MOST_FILES = 2000;

/** Other fields of one upload; nothing is done with them. */
const MOST_FIELDS = 10;

/** Lets addresses take files as well, up to `bytes` each and all together. */
export async function takeUploads(app: FastifyInstance, bytes: number): Promise<void> {
  const limits = {
    fileSize: bytes,
    files: MOST_FILES,
    fields: MOST_FIELDS,
    parts: MOST_FILES + MOST_FIELDS,
    fieldSize: 10_000,
    headerPairs: 100,
  };
  await app.register(multipart, { limits });
}

/** Uploaded files, on the disk until `cleanUp` is called. */
export interface Upload {
  readonly wanted: readonly Wanted[];
  readonly cleanUp: () => void;
}

/** Writes what a form uploads to a folder of its own, each file under a number: names come from outside. */
export async function receive(request: FastifyRequest, bytes: number): Promise<Upload> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-upload-'));
  folders.add(folder);
  const cleanUp = () => remove(folder);
  const wanted: Wanted[] = [];
  let size = 0;
  try {
    for await (const part of request.files()) {
      const path = join(folder, String(wanted.length));
      await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
      size += part.file.bytesRead;
      if (size > bytes)
        throw new Refusal('too-large', 'These files are too large together: send them in several uploads');
      wanted.push({ name: shown(part.filename, wanted.length), path });
    }
    if (wanted.length === 0) throw new Refusal('invalid-request', 'The form has no file');
    return { wanted, cleanUp };
  } catch (error) {
    cleanUp();
    throw isOfForm(error) ? new Refusal('invalid-request', 'The form with the files is broken') : error;
  }
}

/** Folders of uploads that are not added yet. A program that is made to end at once removes them too. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) remove(folder);
});

function remove(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Whether an error is the form’s: neither refused by name, nor one of the disk. The parser’s own have no code. */
function isOfForm(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return !(error instanceof Refusal) && syscall === undefined && !code?.startsWith('FST_');
}

/** The name of a file as messages and the record show it: one line, and no path of somebody’s machine. */
function shown(name: string | undefined, i: number): string {
  const last = (name ?? '').split(/[/\\]/).at(-1)!;
  return (
    last
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
      .trim()
      .slice(0, 200) || `file ${i + 1}`
  );
}
