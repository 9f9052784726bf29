import type { Language } from '../analysis/language.ts';
import { read } from '../analysis/reading.ts';
import { type Failure, type IntakeOptions, intake, Unreadable } from '../intake/index.ts';
import type { Report } from '../text/report.ts';
import type { Input } from './inputs.ts';
import { Progress } from './progress.ts';
import type { Sink } from './sinks.ts';

export interface Outcome {
  /** How many reports were read. */
  readonly read: number;
  /** A line for each input, or part of one, that was not: what, and why. */
  readonly failures: readonly string[];
}

export interface ReadingOptions extends IntakeOptions {
  /** Whether the sink has room for one report only. */
  readonly single?: boolean;
}

/** Reads the reports of all inputs one by one; what cannot be read is noted and the rest goes on. */
export async function readAll(
  inputs: readonly Input[],
  language: Language,
  sink: Sink,
  options: ReadingOptions = {},
): Promise<Outcome> {
  const failures: string[] = [];
  const progress = new Progress(inputs.length);
  let count = 0;
  for (const input of inputs) {
    try {
      for await (const taken of intake(await input.open(), options)) {
        const failure = 'why' in taken ? taken : whyNot(taken.report, options.single && count > 0);
        if (failure) failures.push(lineOf(input, failure));
        else if ('report' in taken) {
          await sink.write(read(taken.report, language), resultName(input, taken.where));
          count++;
        }
        progress.report(count, failures.length);
      }
    } catch (error) {
      failures.push(lineOf(input, { why: reasonOf(error) }));
    }
    progress.input(count, failures.length);
  }
  progress.clear();
  if (inputs.length > 0) await sink.close();
  return { read: count, failures };
}

/** `news.jsonl: line 12 is not valid JSON: mend or remove this line` */
export function lineOf({ label }: Input, { where, why }: Failure): string {
  return `${label}: ${where === undefined ? '' : `${where} `}${why}`;
}

/** Why a report that was taken in is not read, or null. */
function whyNot({ meta }: Report, full: boolean | undefined): Failure | null {
  const where = meta.part === undefined ? {} : { where: meta.part };
  if (full)
    return { ...where, why: 'does not fit: this format makes one file a report, so add --output FOLDER' };
  const why = languageFailure(meta.language);
  return why === null ? null : { ...where, why };
}

/** Why a report in that language (a BCP 47 code, or undefined where it is not known) is not read, or null. */
export function languageFailure(language: string | undefined): string | null {
  if (language === undefined || language.split('-')[0] === 'en') return null;
  const found = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `is not read: it is in ${found} (${language}), and only English is understood`;
}

/** `corpus.jsonl` makes `corpus-line-12`, the only report of a file is named as the file. */
function resultName({ name }: Input, where: string | undefined): string {
  const plain = name.replace(/\.gz$/i, '');
  if (where === undefined) return plain;
  const [what, number] = where.split(' ');
  return `${plain.replace(/\.[^./\\]*$/, '')}-${what}-${number}.txt`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened: check its permissions',
  EISDIR: 'is a folder',
  ENOENT: 'no such file',
  ENOSPC: 'its reading could not be written: no space left on the device',
  ERR_STRING_TOO_LONG: 'is too long for one report: split it first',
};

/** What went wrong with an input, and what to do about it, in one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined) return REASONS[code] ?? `could not be read or its reading not written (${code})`;
  // Analysis never throws on text; should it, the other reports are still read and the fault is named.
  return `a fault in onrecord, please report it: ${message}`;
}
