import { Agent, get } from 'node:http';
import { Random } from '../../training/network/random.ts';
import type { RoomProcess } from './room-process.ts';
import { randomSearch } from './views.ts';

/** What a load gave. Times in milliseconds, as the clients saw them. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly errors: number;
  /** Bytes of the room's memory, ten times in the course of it. */
  readonly memory: readonly number[];
}

/** Lets `clients` search without a pause, each for something else every time, for some seconds. */
export async function load(
  room: RoomProcess,
  { seconds, clients }: { readonly seconds: number; readonly clients: number },
): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  const memory = [room.memory()];
  const watch = setInterval(() => memory.push(room.memory()), (seconds * 1000) / 10);
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, i) => {
      const random = new Random(i + 1);
      while (performance.now() < end) {
        const start = performance.now();
        const status = await ask(`${room.address}${randomSearch(random)}`, agent);
        if (status !== 200) errors++;
        times.push(performance.now() - start);
      }
    }),
  );
  const lasted = (performance.now() - begin) / 1000;
  clearInterval(watch);
  memory.push(room.memory());
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  return { perSecond: times.length / lasted, p50: at(0.5), p95: at(0.95), errors, memory };
}

function ask(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', () => resolve(0));
  });
}
