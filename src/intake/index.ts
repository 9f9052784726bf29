import type { Report, ReportMeta } from '../text/report.ts';
import { fromPlainText } from './plain-text.ts';

export { Unreadable } from './unreadable.ts';

/** Makes a report of a file's bytes. */
export type Intake = (bytes: Uint8Array, meta: ReportMeta) => Report;

/** Every kind of input by its name. A new one is a file and a line here. */
export const intakes = { text: fromPlainText } satisfies Record<string, Intake>;

/** Endings of the files to read in a folder. */
export const READABLE: readonly string[] = ['.txt', '.text', '.md'];
