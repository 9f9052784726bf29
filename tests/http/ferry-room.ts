import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { addressOf } from '../../src/api/client.ts';
import { type Answer, type Asked, CONTRACT } from '../../src/api/contract.ts';
import { ROUTES, type RouteName } from '../../src/api/routes.ts';
import { openRoom, type RoomOptions } from '../../src/http/room.ts';
import { addFolder } from '../room/adding.ts';

/** A room on the invented ferry reports, not listening: requests are handed to it directly. */
export interface FerryRoom {
  readonly app: FastifyInstance;
  /** Path of the record. */
  readonly file: string;
  /** The answer of a route, checked against its shape; throws with the problem document where it is refused. */
  ask<Name extends RouteName>(name: Name, asked?: Partial<Asked<Name>>): Promise<Answer<Name>>;
  /** The response as it comes. */
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Fills a record from a folder of reports, the ferry ones unless another is named, and opens the room. */
export async function openFerryRoom(
  options: Partial<RoomOptions> & { readonly folder?: string | null } = {},
): Promise<FerryRoom> {
  const { folder = 'examples/ferry', ...rest } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'onrecord-http-'));
  const file = join(scratch, 'ferry.db');
  if (folder !== null) await addFolder(folder, file);
  const app = await openRoom({ file, threads: 1, ...rest });
  return {
    app,
    file,
    ask: (name, asked) => answerOf(app, name, asked),
    get: (url, headers = {}) => app.inject({ method: 'GET', url, headers }),
    async close() {
      await app.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function answerOf<Name extends RouteName>(
  app: FastifyInstance,
  name: Name,
  asked: { params?: object; query?: object; body?: unknown } = {},
): Promise<Answer<Name>> {
  const { method, path } = ROUTES[name];
  const { params = {}, query = {}, body } = asked;
  const response = await app.inject({
    method,
    url: addressOf(path, params as Record<string, unknown>, query as Record<string, unknown>),
    ...(body === undefined ? {} : { payload: body as object }),
  });
  if (response.statusCode >= 300) throw new Error(`${name}: ${response.body}`);
  return CONTRACT[name].answer.parse(response.json()) as Answer<Name>;
}

/** All rows of a paged list, in pages of so many, with how many pages there were. */
export async function everyRow<Row>(
  page: (place: { limit: number; after?: string }) => Promise<{
    readonly items: readonly Row[];
    readonly next: string | null;
  }>,
  limit: number,
): Promise<{ rows: Row[]; pages: number }> {
  const rows: Row[] = [];
  let pages = 0;
  for (let after: string | null = ''; after !== null; pages++) {
    const { items, next } = await page({ limit, ...(after === '' ? {} : { after }) });
    if (items.length > limit)
      throw new Error(`a page of ${items.length} rows, where ${limit} were asked for`);
    rows.push(...items);
    after = next;
  }
  return { rows, pages };
}
