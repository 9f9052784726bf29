import type { Format } from './format.ts';
import { toWire } from './wire.ts';

export const jsonl: Format = {
  about: 'JSON, one line a report',
  extension: '.jsonl',
  write: (reading) => `${JSON.stringify(toWire(reading))}\n`,
};
