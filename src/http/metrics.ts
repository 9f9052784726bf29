import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { VERSION } from '../analysis/reading.ts';
import type { Batches } from './batches/batches.ts';
import type { ThreadPool } from './threads/thread-pool.ts';

/** Seconds, about the figures that the room is built for: 5 ms for a search, 150 ms under load. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** What the figures are taken from. */
interface Behind {
  readonly readers: ThreadPool;
  readonly writer: ThreadPool;
  readonly batches: Batches;
}

/** What Prometheus may know of the room: how long requests take, what waits, what was added, and how the process is. */
export class Metrics {
  readonly registry = new Registry();
  private readonly durations: Histogram<'route' | 'method' | 'status'>;

  constructor(behind: Behind) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'onrecord_build_info',
      help: 'The version that runs.',
      labelNames: ['version'],
      registers,
    }).set({ version: VERSION }, 1);
    this.durations = new Histogram({
      name: 'onrecord_http_request_duration_seconds',
      help: 'How long requests took, by route.',
      labelNames: ['route', 'method', 'status'],
      buckets: BUCKETS,
      registers,
    });
    measure(behind, registers);
  }

  /** Times every request from now on. */
  observe(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      const { method, routeOptions } = request;
      const labels = { route: shown(routeOptions.url), method, status: String(reply.statusCode) };
      this.durations.observe(labels, reply.elapsedTime / 1000);
    });
  }
}

/** Every file of the pages counts as one route, and so does everything that is none: names stay few. */
function shown(route: string | undefined): string {
  if (route === undefined) return 'none';
  return route.startsWith('/api/') ? route : 'pages';
}

function measure({ readers, writer, batches }: Behind, registers: Registry[]): void {
  new Gauge({
    name: 'onrecord_questions_waiting',
    help: 'Requests that wait for the record.',
    labelNames: ['threads'],
    registers,
    collect() {
      this.set({ threads: 'readers' }, readers.waiting);
      this.set({ threads: 'writer' }, writer.waiting);
    },
  });
  new Gauge({
    name: 'onrecord_batches_running',
    help: 'Batches that are being added, or wait for that.',
    registers,
    collect() {
      this.set(batches.list().filter(({ state }) => state === 'running').length);
    },
  });
  new Counter({
    name: 'onrecord_reports_added_total',
    help: 'Reports that batches brought since the room opened, by what came of them; those kept unread also count as new.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(batches.totals)) this.inc({ outcome }, count);
    },
  });
}
