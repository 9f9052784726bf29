import { brat } from './brat.ts';
import { citron } from './citron.ts';
import { conll } from './conll.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';

export type { Format, Layout } from './format.ts';
export { toWire, type WireReading, type WireStatement } from './wire.ts';

/** Every format by its name. A new one is a file and a line here; the command line reads this map. */
export const formats = { jsonl, json, text, citron, brat, conll } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
