import { PassThrough, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { exportQuery } from '../../api/contract.ts';
import { openApi } from '../../api/openapi.ts';
import { STREAMS } from '../../api/routes.ts';
import { formatOf, STREAMED } from '../../exporting/export-formats.ts';
import { checked } from '../answering/checking.ts';
import { Refusal } from '../answering/problems.ts';
import type { Batches } from '../batches/batches.ts';
import type { Doorkeeper } from '../guards/tokens.ts';
import type { Metrics } from '../metrics.ts';
import { exportStream } from './export-stream.ts';

interface Behind {
  readonly file: string;
  readonly batches: Batches;
  readonly doorkeeper: Doorkeeper;
  readonly metrics: Metrics;
}

/** Exports at a time: each is a thread. */
const MOST_EXPORTS = 4;

/** Makes the routes answer that answer with something other than one JSON document. */
export async function registerStreams(
  app: FastifyInstance,
  { file, batches, doorkeeper, metrics }: Behind,
): Promise<void> {
  const admit = (route: keyof typeof STREAMS) => ({
    onRequest: async (request: Parameters<Doorkeeper['admit']>[0]) =>
      doorkeeper.admit(request, STREAMS[route].role),
  });
  const exporting = new Set<Readable>();
  // An export goes at the pace of whoever takes it: a room that closes breaks it off.
  app.addHook('preClose', async () => {
    for (const stream of exporting) stream.destroy();
  });

  app.get<{ Params: { format: string } }>(STREAMS.export.path, admit('export'), (request, reply) => {
    const { format } = request.params;
    if (!STREAMED.includes(format)) {
      throw new Refusal(
        'not-found',
        `no export is called ${format.slice(0, 40)}: take one of ${STREAMED.join(', ')}`,
      );
    }
    const { query } = checked({ query: exportQuery, answer: exportQuery }, request) as { query: object };
    if (exporting.size >= MOST_EXPORTS)
      throw new Refusal('too-many-requests', 'Others are exporting: try again when they are done');
    const fields = Object.entries(query).filter(([, value]) => value !== undefined);
    const filter = fields.length === 0 ? null : Object.fromEntries(fields);
    const stream = exportStream({ file, format, filter });
    exporting.add(stream);
    stream.once('close', () => exporting.delete(stream));
    reply
      .type(typeOf(format))
      .header('content-disposition', `attachment; filename="onrecord${extensionOf(format)}"`);
    return reply.send(stream);
  });

  app.get<{ Params: { batch: string } }>(STREAMS.batchEvents.path, admit('batchEvents'), (request, reply) => {
    const { batch } = request.params;
    if (!batches.get(batch)) throw new Refusal('not-found', 'there is no such batch, or it was long ago');
    return sendEvents(reply, batches, batch);
  });

  app.get(STREAMS.metrics.path, admit('metrics'), async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  app.get(STREAMS.openapi.path, admit('openapi'), () => openApi());
}

const extensionOf = (format: string) => formatOf(format)?.extension ?? '.jsonl';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/tei+xml; charset=utf-8',
};

/** Formats that put nothing around the reports are one JSON document a line. */
function typeOf(format: string): string {
  const type = formatOf(format)?.frame && TYPES[/\.\w+$/.exec(extensionOf(format))![0]];
  return type ?? 'application/x-ndjson; charset=utf-8';
}

/** How a batch is, whenever that changes, until it is done (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
function sendEvents(reply: FastifyReply, batches: Batches, id: string): FastifyReply {
  const stream = new PassThrough();
  const stop = batches.watch(id, (batch) => {
    stream.write(`event: batch\ndata: ${JSON.stringify(batch)}\n\n`);
    if (batch.state !== 'running') stream.end();
  });
  stream.once('close', stop);
  return reply
    .type('text/event-stream')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(stream);
}
