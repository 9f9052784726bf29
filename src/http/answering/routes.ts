import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { VERSION } from '../../analysis/reading.ts';
import { type Answer, CONTRACT, type Exchange, type Given } from '../../api/contract.ts';
import { PROBLEMS } from '../../api/problems.ts';
import { ROUTES, type Route, type RouteName } from '../../api/routes.ts';
import type { ReadingPool } from '../../pool/reading-pool.ts';
import { makeReport } from '../../text/report.ts';
import type { Batches } from '../batches/batches.ts';
import { receive } from '../batches/uploads.ts';
import { deeds } from '../deeds/index.ts';
import type { Doorkeeper } from '../guards/tokens.ts';
import { present } from '../present.ts';
import type { questions } from '../questions/index.ts';
import type { Limits } from '../room.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { checked } from './checking.ts';
import { Refusal } from './problems.ts';

/** What the routes answer from. */
export interface Behind {
  readonly readers: ThreadPool;
  readonly writer: ThreadPool;
  readonly batches: Batches;
  readonly doorkeeper: Doorkeeper;
  readonly pool: () => ReadingPool;
  readonly limits: Limits;
}

type Answering<Name extends RouteName> = (
  given: Given<Name>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Answer<Name>> | Answer<Name>;

/** Routes that neither ask nor change the record. */
type Other = Exclude<RouteName, keyof typeof questions | keyof typeof deeds>;

/** Makes every route of the table answer. */
export function registerRoutes(app: FastifyInstance, behind: Behind): void {
  const others = othersOf(behind) as unknown as Readonly<Record<string, Answering<never> | undefined>>;
  app.removeContentTypeParser('text/plain');
  for (const [key, route] of Object.entries<Route>(ROUTES)) {
    const name = key as RouteName;
    const exchange: Exchange = CONTRACT[name];
    const other = others[name];
    app.route({
      method: route.method,
      url: route.path,
      config: limitOf(name, behind.limits),
      bodyLimit: name === 'read' || name === 'addBatch' ? behind.limits.texts : behind.limits.body,
      onRequest: async (request) => behind.doorkeeper.admit(request, route.role),
      handler: async (request, reply) => {
        if (name === 'addBatch' && request.isMultipart()) return addFiles(behind, request, reply);
        const given = checked(exchange, request);
        if (other) return other(given as never, request, reply);
        const thread = name in deeds ? behind.writer : behind.readers;
        reply.type('application/json; charset=utf-8').header('cache-control', 'private, no-cache');
        return reply.send(await thread.ask(name, given));
      },
    });
  }
}

async function addFiles(
  { batches, limits }: Behind,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer<'addBatch'>> {
  const { wanted, cleanUp } = await receive(request, limits.upload);
  reply.code(202);
  return batches.start(wanted, cleanUp);
}

function limitOf(
  name: RouteName,
  { signIns, readings }: Limits,
): { rateLimit?: { max: number; timeWindow: number } } {
  if (name === 'signIn') return { rateLimit: { max: signIns, timeWindow: 60_000 } };
  if (name === 'read' || name === 'addBatch') return { rateLimit: { max: readings, timeWindow: 60_000 } };
  return {};
}

function othersOf({ batches, doorkeeper, pool }: Behind): { readonly [Name in Other]: Answering<Name> } {
  const found = (id: string) => {
    const batch = batches.get(id);
    if (!batch) throw new Refusal('not-found', `there is no batch ${id}, or it was long ago`);
    return batch;
  };
  return {
    health: () => ({ status: 'ok', version: VERSION }),
    problems: () => ({
      items: Object.entries(PROBLEMS).map(([code, [status, title]]) => ({ code, status, title })),
    }),
    session: (_, request) => doorkeeper.sessionOf(request),
    signIn: ({ body }, request, reply) => doorkeeper.signIn(body.token, request, reply),
    signOut: (_, request, reply) => doorkeeper.signOut(request, reply),
    read: async ({ body: { text, meta } }) => {
      const reading = await pool().read(makeReport(text, present(meta)));
      return reading as Answer<'read'>;
    },
    batches: () => ({ items: batches.list() }),
    addBatch: async ({ body }, _, reply) => {
      if (body.texts.length + body.addresses.length === 0) {
        throw new Refusal('invalid-request', 'Nothing to add: send texts, addresses or files');
      }
      reply.code(202);
      return batches.startWith(body);
    },
    batch: ({ params }) => found(params.batch),
    cancelBatch: ({ params }) => {
      found(params.batch);
      return batches.cancel(params.batch);
    },
  };
}
