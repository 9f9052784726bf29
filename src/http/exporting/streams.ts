import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { exportQuery } from '../../api/contract.ts';
import { openApi } from '../../api/openapi.ts';
import { STREAMS } from '../../api/routes.ts';
import { formatOf, STREAMED } from '../../exporting/export-formats.ts';
import { checked } from '../answering/checking.ts';
import { Refusal } from '../answering/problems.ts';
import { BatchEvents } from '../batches/batch-events.ts';
import type { Batches } from '../batches/batches.ts';
import type { Doorkeeper } from '../guards/tokens.ts';
import type { Metrics } from '../metrics.ts';
import { present } from '../present.ts';
import { ExportStream } from './export-stream.ts';
import type { ExportSettings } from './export-thread.ts';

interface Behind {
  readonly file: string;
  readonly batches: Batches;
  readonly doorkeeper: Doorkeeper;
  readonly metrics: Metrics;
}

/** Exports at a time: each is a thread. */
const MOST_EXPORTS = 4;

/** Who may follow one batch at a time: each keeps a connection. */
const MOST_WATCHERS = 50;

/** Makes the routes answer that answer with something other than one JSON document. */
export async function registerStreams(
  app: FastifyInstance,
  { file, batches, doorkeeper, metrics }: Behind,
): Promise<void> {
  const admit = (route: keyof typeof STREAMS) => ({
    onRequest: async (request: Parameters<Doorkeeper['admit']>[0]) =>
      doorkeeper.admit(request, STREAMS[route].role),
    // To find out how long an export is, it would have to be made.
    exposeHeadRoute: route === 'metrics' || route === 'openapi',
  });
  const exporting = new Set<ExportStream>();
  // An export goes at the pace of whoever takes it: a room that closes breaks it off.
  app.addHook('preClose', async () => {
    for (const stream of exporting) stream.destroy();
  });

  app.get<{ Params: { format: string } }>(STREAMS.export.path, admit('export'), async (request, reply) => {
    const settings = { file, ...wantedExport(request) };
    if (exporting.size >= MOST_EXPORTS)
      throw new Refusal('too-many-requests', 'Others are exporting: try again when they are done');
    const stream = new ExportStream(settings);
    exporting.add(stream);
    stream.once('close', () => exporting.delete(stream));
    reply.raw.once('close', () => stream.destroy());
    await stream.begun;
    return sendFile(reply, settings.format, stream);
  });

  app.get<{ Params: { batch: string } }>(STREAMS.batchEvents.path, admit('batchEvents'), (request, reply) => {
    const { batch } = request.params;
    if (!batches.get(batch)) throw new Refusal('not-found', 'there is no such batch, or it was long ago');
    if (batches.watchers(batch) >= MOST_WATCHERS)
      throw new Refusal('too-many-requests', 'Many follow this batch already: ask how far it is instead');
    return reply
      .type('text/event-stream')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(new BatchEvents(batches, batch));
  });

  app.get(STREAMS.metrics.path, admit('metrics'), async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  // Made when it is first asked for: most rooms never are.
  let document: ReturnType<typeof openApi> | undefined;
  app.get(STREAMS.openapi.path, admit('openapi'), () => (document ??= openApi()));
}

type Asked = Parameters<typeof checked>[1] & { readonly params: { readonly format: string } };

/** The format and the filter that a request names. Throws a `Refusal`. */
function wantedExport(request: Asked): Pick<ExportSettings, 'format' | 'filter'> {
  const { format } = request.params;
  if (!STREAMED.includes(format)) {
    throw new Refusal(
      'not-found',
      `no export is called ${format.slice(0, 40)}: take one of ${STREAMED.join(', ')}`,
    );
  }
  const { query } = checked({ query: exportQuery, answer: exportQuery }, request) as { query: object };
  const filter = present(query);
  return { format, filter: Object.keys(filter).length === 0 ? null : filter };
}

function sendFile(reply: FastifyReply, format: string, stream: Readable): FastifyReply {
  const name = `onrecord${extensionOf(format)}`;
  return reply
    .type(typeOf(format))
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(stream);
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
