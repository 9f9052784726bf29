import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openRoom, type RoomOptions } from '../../src/http/room.ts';

/** A room on a new record in a folder of its own. */
export interface ScratchRoom {
  readonly app: FastifyInstance;
  readonly folder: string;
  /** Path of the record. */
  readonly file: string;
  /** Listens on a free port; `http://127.0.0.1:41234`, without a slash at the end. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

type Options = Partial<RoomOptions>;

export const EDITOR = 'editor-token-of-the-tests';
export const READER = 'reader-token-of-the-tests';
export const TOKENS = { editor: EDITOR, reader: READER };

/** Opens one; options may be made once its folder is there, to lay things into it first. */
export async function openScratchRoom(
  given: Options | ((folder: string) => Options | Promise<Options>) = {},
): Promise<ScratchRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-scratch-'));
  const options = typeof given === 'function' ? await given(folder) : given;
  const file = join(folder, 'desk.db');
  const app = await openRoom({ file, threads: 1, ...options });
  return {
    app,
    folder,
    file,
    listen: async () => (await app.listen({ host: '127.0.0.1', port: 0 })).replace(/\/$/, ''),
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A path of the table with numbers where it names parameters. */
export function examplePath(path: string): string {
  return path.replace(':batch', '0123456789abcdef').replace(':format', 'csv').replace(/:\w+/g, '1');
}
