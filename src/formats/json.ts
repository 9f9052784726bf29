import type { Format } from './format.ts';
import { toWire } from './wire.ts';

/** Always an array, so that whoever reads it need not know how many reports there were. */
export const json: Format = {
  about: 'JSON, an indented array of reports',
  extension: '.json',
  frame: { open: '[\n', between: ',\n', close: ']\n' },
  write: (reading) => `${JSON.stringify(toWire(reading), null, 2)}\n`,
};
