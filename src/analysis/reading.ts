import { blocksOf } from '../text/blocks.ts';
import { makeReport, type Report, type ReportMeta } from '../text/report.ts';
import { findAttributions } from './5-attributions/attributions.ts';
import { findSpeakers } from './6-speakers/find-speakers.ts';
import { findTimes } from './7-times/find-times.ts';
import type { Published } from './7-times/when.ts';
import { findStatements } from './8-statements/find-statements.ts';
import { findVoices } from './9-voices/find-voices.ts';
import type { Findings } from './findings.ts';
import { joinFindings } from './joining.ts';
import type { Language } from './language.ts';
import { prepare } from './preparing.ts';

/** The version of the program, which a test compares with package.json. */
export const VERSION = '0.1.0';

/** What one report says that people said. Spans are half-open, in UTF-16 code units of `report.text`. */
export interface Reading extends Findings {
  readonly report: Report;
  /** Program, version and language: `onrecord 0.1.0 en`. */
  readonly engine: string;
  /** What a reader of the result should know about how it was made. */
  readonly notes: readonly string[];
}

/** Longest stretch that is read at once, in code units: far more than a news report, little enough for any machine. */
const BLOCK = 200_000;

/**
 * Reads one report. A pure function: the same report and language give the same reading, any string gives one, and time
 * grows linearly with the text.
 */
export function read(report: Report | string, language: Language): Reading {
  const whole = typeof report === 'string' ? makeReport(report) : report;
  const blocks = blocksOf(whole.text, BLOCK);
  let published: Published | undefined;
  const findings = joinFindings(blocks, (block) => {
    const found = findAll(whole.text.slice(block.start, block.end), whole.meta, language, published);
    published ??= found.times.published;
    return found;
  });
  const notes =
    blocks.length > 1
      ? [`A very long text, read in ${blocks.length} parts: nothing is followed across their seams.`]
      : [];
  return { report: whole, engine: `onrecord ${VERSION} ${language.id}`, ...findings, notes };
}

/** The stages in order. `settled` is the report's date where an earlier block has looked for it. */
function findAll(text: string, meta: ReportMeta, language: Language, settled?: Published): Findings {
  const { page, mentions, quotations } = prepare(text, language);
  const { tokens, sentences, syntax } = page;
  const attributions = findAttributions(page, quotations, language.attributions);
  const cast = findSpeakers(page, mentions, attributions, language.speakers);
  const times = findTimes(page, mentions, meta, language.times, settled);
  const ground = { page, quotations, attributions, cast, times, meta };
  const statements = findStatements(ground, language.statements);
  const voices = findVoices(page, quotations, statements, language.voices);
  return {
    tokens,
    sentences,
    syntax,
    mentions,
    quotations,
    attributions,
    cast,
    times,
    statements,
    voices,
  };
}
