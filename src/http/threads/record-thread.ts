import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../record/database.ts';
import { deeds } from '../deeds/index.ts';
import { questions } from '../questions/index.ts';
import type { Answered, Asked, ThreadSettings } from './messages.ts';
import { refusalOf } from './refusals.ts';

// A thread with a connection of its own. It answers in JSON text, so that the thread that talks to the network only hands
// the bytes on.
const { file, mode } = workerData as ThreadSettings;
const database = await openDatabase(file, mode);
const handlers = { ...questions, ...deeds } as Readonly<
  Record<string, (record: typeof database, given: object, now: string) => Promise<unknown>>
>;

parentPort!.on('message', async ({ id, name, given, now }: Asked) => {
  parentPort!.postMessage(await answerTo(id, name, given, now));
});
parentPort!.postMessage('ready');

async function answerTo(id: number, name: Asked['name'], given: object, now: string): Promise<Answered> {
  try {
    return { id, json: JSON.stringify(await handlers[name]!(database, given, now)) };
  } catch (error) {
    return { id, refusal: refusalOf(error) };
  }
}
