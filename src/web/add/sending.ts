import { type Problem, Refused, ROUTES } from '../../api/client.ts';
import { ask } from '../asking.ts';
import { forgetPages } from '../kept-pages.ts';
import type { Batch } from '../shapes.ts';
import { strings } from '../strings/en.ts';

/** What a room takes in one upload, in bytes. It says no itself, but only after all of it has been sent. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Files in one upload. */
export const MOST_FILES = 2000;

/** A report that somebody typed or pasted. */
export interface TypedReport {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
}

/** Uploads files; they become one batch. Rejects as `ask` does. */
export async function sendFiles(files: readonly File[]): Promise<Batch> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MOST_FILES || size > MOST_BYTES) throw new Refused(tooLarge());
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const { method, path } = ROUTES.addBatch;
  const response = await fetch(path, { method, body: form, headers: { accept: 'application/json' } });
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer as Problem);
  forgetPages();
  return answer as Batch;
}

export function sendText(report: TypedReport): Promise<Batch> {
  return ask('addBatch', { body: { texts: [report] } });
}

export function sendAddresses(addresses: readonly string[]): Promise<Batch> {
  return ask('addBatch', { body: { addresses } });
}

/** Addresses one a line, or parted by blanks; `wrong` are those that no page can have. */
export function addressesIn(typed: string): { addresses: string[]; wrong: string[] } {
  const lines = [...new Set(typed.split(/\s+/).filter((line) => line !== ''))];
  const fine = (line: string) => /^https?:\/\/[^/]/i.test(line) && URL.canParse(line);
  return { addresses: lines.filter(fine), wrong: lines.filter((line) => !fine(line)) };
}

function tooLarge(): Problem {
  const { tooMuch, tooMuchDetail } = strings.add;
  return { type: '', status: 413, code: 'too-large', title: tooMuch, detail: tooMuchDetail };
}
