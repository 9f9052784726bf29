import { annotation } from './annotation.ts';
import { brat } from './brat.ts';
import { cameo } from './cameo.ts';
import { citron } from './citron.ts';
import { conll } from './conll.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { ftm } from './ftm.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld.ts';
import { plover } from './plover.ts';
import { tei } from './tei.ts';
import { text } from './text.ts';

export type { Explain, Format, Layout } from './format.ts';
export { EXPLAINED } from './text/explaining.ts';
export {
  toWire,
  type WireParty,
  type WireReading,
  type WireReport,
  type WireSpeaker,
  type WireStatement,
  type WireWhen,
} from './wire.ts';

/** Every format by its name. A new one is a file and a line here; the command line reads this map. */
export const formats = {
  jsonl,
  json,
  text,
  annotation,
  jsonld,
  tei,
  plover,
  cameo,
  citron,
  brat,
  conll,
  csv,
  ftm,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
