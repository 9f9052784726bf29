import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { ReadingPool } from '../pool/reading-pool.ts';
import { answerWithProblems } from './answering/problems.ts';
import { registerRoutes } from './answering/routes.ts';
import { Batches } from './batches/batches.ts';
import { takeUploads } from './batches/uploads.ts';
import { registerStreams } from './exporting/streams.ts';
import { answerBroken } from './guards/broken-requests.ts';
import { addHeaders } from './guards/headers.ts';
import { guardOrigins } from './guards/origins.ts';
import { Doorkeeper, type Tokens } from './guards/tokens.ts';
import { Metrics } from './metrics.ts';
import { servePages } from './pages.ts';
import { ThreadPool } from './threads/thread-pool.ts';

/** How a room is opened. */
export interface RoomOptions {
  /** Path of the record; it is made where there is none. */
  readonly file: string;
  /** Folder of the built pages; without one only the API answers. */
  readonly pages?: string;
  /** Who may do what; without tokens whoever reaches the room may do everything. */
  readonly tokens?: Tokens;
  /** Whether the room is reached under any name; by default only under those of this machine. */
  readonly open?: boolean;
  /** Threads that answer questions. */
  readonly threads?: number;
  /** Whether addresses that are not public may be fetched from. */
  readonly allowPrivate?: boolean;
  /** Limits, for tests and unusual machines. */
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Bytes of a request's body, of one with texts, and of all files of one upload. */
  readonly body: number;
  readonly texts: number;
  readonly upload: number;
  /** Milliseconds in which a request must have arrived. */
  readonly arrival: number;
  /** Milliseconds that a question to the record may take, and that connections have to end when the room closes. */
  readonly patience: number;
  readonly closing: number;
  /** Requests of one address in ten seconds, where tokens are needed; those that make the machine read or fetch in a minute; tries to sign in in a minute. */
  readonly requests: number;
  readonly readings: number;
  readonly signIns: number;
}

const LIMITS: Limits = {
  body: 1024 * 1024,
  // The longest text that is read, each of its characters escaped.
  texts: 32 * 1024 * 1024,
  upload: 256 * 1024 * 1024,
  // An upload of the largest size over a slow line.
  arrival: 300_000,
  patience: 30_000,
  closing: 5000,
  requests: 2000,
  readings: 240,
  signIns: 20,
};

/** On this machine alone whoever asks is its own user. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** A room that is open: the server (not listening yet) and all that answers behind it. Rejects with `RecordError`. */
export async function openRoom(options: RoomOptions): Promise<FastifyInstance> {
  const limits = { ...LIMITS, ...options.limits };
  // The writer comes first: it makes the record, which the readers then find.
  const { file } = options;
  const { patience } = limits;
  const writer = await ThreadPool.start({ file, mode: 'create' }, { size: 1, patience });
  const size = options.threads ?? 2;
  const readers = await ThreadPool.start({ file, mode: 'read' }, { size, patience }).catch(async (error) => {
    await writer.close();
    throw error;
  });
  const batches = new Batches({ file, allowPrivate: options.allowPrivate === true });
  const pool = lazyPool();
  const app = fastify({
    ...answerBroken,
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 300 },
    http: {
      headersTimeout: Math.min(60_000, limits.arrival),
      connectionsCheckingInterval: Math.min(5000, limits.arrival),
    },
  });
  const doorkeeper = new Doorkeeper(options.tokens, limits.signIns);
  const metrics = new Metrics({ readers, writer, batches });
  // Only JSON and forms with files are taken; text is what a form of another site could pass JSON off as.
  app.removeContentTypeParser('text/plain');
  answerWithProblems(app);
  addHeaders(app);
  guardOrigins(app, { open: options.open === true });
  metrics.observe(app);
  await app.register(cookie);
  await app.register(etag, { weak: true });
  await app.register(rateLimit, {
    max: options.tokens ? limits.requests : UNLIMITED,
    timeWindow: 10_000,
    hook: 'onRequest',
  });
  await takeUploads(app, limits.upload);
  registerRoutes(app, { readers, writer, batches, doorkeeper, pool: pool.get, limits });
  await registerStreams(app, { file, batches, doorkeeper, metrics });
  if (options.pages !== undefined) await servePages(app, options.pages);
  app.addHook('preClose', async () => {
    await batches.close();
    // Whoever takes no more of an answer keeps the room open no longer.
    setTimeout(() => app.server.closeAllConnections(), limits.closing).unref();
  });
  app.addHook('onClose', async () => {
    await Promise.all([readers.close(), writer.close(), pool.close()]);
  });
  return app;
}

/** A thread for reading texts, started when the first one comes. */
function lazyPool() {
  let pool: ReadingPool | null = null;
  return {
    get: () => (pool ??= new ReadingPool(1)),
    close: async () => pool?.close(),
  };
}
