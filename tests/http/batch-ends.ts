import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Answer } from '../../src/api/contract.ts';

type Batch = Answer<'batch'>;

/** Waits until a batch is over. */
export async function ended(app: FastifyInstance, { id }: Pick<Batch, 'id'>): Promise<Batch> {
  for (;;) {
    const batch = (await app.inject({ url: `/api/batches/${id}` })).json() as Batch;
    if (batch.state !== 'running') return batch;
    await pause(20);
  }
}

/** Adds what a request names, and waits until that is over. */
export async function added(app: FastifyInstance, payload: object): Promise<Batch> {
  const response = await app.inject({ method: 'POST', url: '/api/batches', payload });
  if (response.statusCode !== 202) throw new Error(response.body);
  return ended(app, response.json() as Batch);
}
