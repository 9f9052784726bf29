import { languageFailure, lineOf, reasonOf } from '../adding/failures.ts';
import type { Input } from '../adding/input.ts';
import type { Language } from '../analysis/language.ts';
import { read } from '../analysis/reading.ts';
import { type Failure, type IntakeOptions, intake } from '../intake/index.ts';
import type { Report } from '../text/report.ts';
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

/** Why a report that was taken in is not read, or null. */
function whyNot({ meta }: Report, full: boolean | undefined): Failure | null {
  const where = meta.part === undefined ? {} : { where: meta.part };
  if (full)
    return { ...where, why: 'does not fit: this format makes one file a report, so add --output FOLDER' };
  const why = languageFailure(meta.language);
  return why === null ? null : { ...where, why };
}

/** `corpus.jsonl` makes `corpus-line-12`, the only report of a file is named as the file. */
function resultName({ name }: Input, where: string | undefined): string {
  const plain = name.replace(/\.gz$/i, '');
  if (where === undefined) return plain;
  const [what, number] = where.split(' ');
  return `${plain.replace(/\.[^./\\]*$/, '')}-${what}-${number}.txt`;
}
