import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ThreadPool } from './threads/thread-pool.ts';

/** Seconds, about the figures that the room is built for: 5 ms for a search, 150 ms under load. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** What Prometheus may know of the room: how long requests take, what waits, and how the process is. */
export class Metrics {
  readonly registry = new Registry();
  private readonly durations: Histogram<'route' | 'method' | 'status'>;

  constructor({ readers, writer }: { readonly readers: ThreadPool; readonly writer: ThreadPool }) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'onrecord_http_request_seconds',
      help: 'How long requests took, by route.',
      labelNames: ['route', 'method', 'status'],
      buckets: BUCKETS,
      registers,
    });
    new Gauge({
      name: 'onrecord_waiting',
      help: 'Requests that wait for the record.',
      labelNames: ['threads'],
      registers,
      collect() {
        this.set({ threads: 'readers' }, readers.waiting);
        this.set({ threads: 'writer' }, writer.waiting);
      },
    });
  }

  /** Times every request from now on. A path that is no route is counted as one, so that names stay few. */
  observe(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      const { method, routeOptions } = request;
      const labels = { route: routeOptions.url ?? 'none', method, status: String(reply.statusCode) };
      this.durations.observe(labels, reply.elapsedTime / 1000);
    });
  }
}
