import type { ReportMeta } from '../text/report.ts';
import { type ByteSource, ofBytes, peek } from './bytes/byte-source.ts';
import { gunzip, gunzipStart, isGzip } from './bytes/gunzip.ts';
import { csv } from './csv.ts';
import { encodingOf } from './decoding.ts';
import { feed } from './feed.ts';
import { failure, finished } from './finishing.ts';
import { followed } from './following.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { text } from './plain-text.ts';
import type { Intake, IntakeOptions, Original, Source, Start, Taken } from './taken.ts';
import { Unreadable } from './unreadable.ts';
import { warc } from './warc.ts';

export { languageOf } from './language.ts';
export { type ColumnNames, parseColumns } from './rows/columns.ts';
export type { Failure, Follower, Intake, IntakeOptions, Lead, Original, Source, Taken } from './taken.ts';
export { Unreadable } from './unreadable.ts';
export { ofBytes };

/**
 * Every kind of input by its name, in the order in which content is asked whose it is. A new one is a file and a line here;
 * the help of the program reads this map.
 */
export const intakes = { pdf, warc, feed, html, jsonl, json, csv, markdown, text } satisfies Record<
  string,
  Intake
>;

const KINDS: readonly [string, Intake][] = Object.entries(intakes);

/** Endings of the files to read in a folder. */
export const READABLE: readonly string[] = KINDS.flatMap(([, { endings }]) => endings).flatMap((ending) => [
  ending,
  `${ending}.gz`,
]);

/** The start of an input that its kind is told from. */
const START = 64 * 1024;

/**
 * Takes the reports out of an input, one after another, whatever kind it is: its content says so first, its ending second.
 * What cannot be taken is a failure at its place, and the rest goes on. Throws what its bytes throw when they are read.
 */
export async function* intake(source: Source, options: IntakeOptions = {}): AsyncIterable<Taken> {
  const { start, all, whole } = await peek(source.bytes, START);
  const packed = isGzip(start);
  const bytes: ByteSource = packed ? gunzip(all) : all;
  let found = 0;
  try {
    if (start.length === 0) throw new Unreadable('is empty');
    const [name, kind] = kindOf(
      startOf(packed ? gunzipStart(start) : start, source.type, whole && !packed),
      source,
    );
    for await (const draft of kind.take({ ...source, bytes }, options)) {
      found++;
      const { lead } = draft;
      if (lead && options.follower) {
        yield* followed({ ...draft, lead }, name, options.follower, (page) => intake(page));
      } else yield await finished(draft, name);
    }
    if (found === 0) throw new Unreadable('holds no report');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield failure(error.message);
  }
}

/**
 * Takes a report again from what was kept of it, after extraction has changed. `known` is what was known from outside: its
 * file, its place there, its address.
 */
export async function takeAgain(
  { kind, bytes, charset }: Original,
  { part, ...meta }: ReportMeta,
  options: IntakeOptions = {},
): Promise<Taken> {
  const intake = KINDS.find(([name]) => name === kind)?.[1];
  if (!intake) throw new RangeError(`no kind of input is called ${kind}`);
  try {
    const source = { bytes: ofBytes(bytes), meta, ...(charset === undefined ? {} : { charset }) };
    for await (const found of intake.take(source, options)) {
      const { where: _alone, ...alone } = found;
      return await finished(part === undefined ? alone : { ...alone, where: part }, kind);
    }
    throw new Unreadable('holds no report');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failure(error.message, part);
  }
}

/** Whether bytes that were fetched are a feed, by their content. */
export function isFeed(bytes: Uint8Array): boolean {
  return feed.recognises(startOf(bytes, undefined, true));
}

function kindOf(start: Start, source: Source): [string, Intake] {
  const name = (source.meta.file ?? '').toLowerCase().replace(/\.gz$/, '');
  return (
    KINDS.find(([, kind]) => kind.recognises(start)) ??
    KINDS.find(([, { endings }]) => endings.some((ending) => name.endsWith(ending))) ?? ['text', text]
  );
}

function startOf(bytes: Uint8Array, type: string | undefined, whole: boolean): Start {
  const decoded = new TextDecoder(encodingOf(bytes) ?? 'utf-8').decode(bytes.subarray(0, START));
  return { bytes, text: decoded.trimStart(), whole, ...(type === undefined ? {} : { type }) };
}
