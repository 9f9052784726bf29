import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../src/text/span.ts';
import type {
  GoldStatement,
  StatementSpeakerKind,
  StatementsReport,
} from '../training/corpora/statements.ts';
import { parseGold } from './gold-notation.ts';
import type { AnswerKind, DatedBy, Naming, Polarity } from './gold-values.ts';

/** Who spoke, as far as the whole report lets a reader know; `name` is the same wherever it is the same speaker. */
export interface GoldSpeaker {
  readonly name: string;
  readonly kind: StatementSpeakerKind;
  readonly naming: Naming;
  /** The office in the words of the report, without article and without the body: `foreign minister`. */
  readonly office: string | null;
  /** The body spoken for or belonged to. */
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2; null where the state is invented, or not told. */
  readonly state: string | null;
}

/** What somebody will do, as a statement promises, plans or schedules it. */
export interface Commitment {
  /** Null where the text leaves open who will do it: *boring would begin in May*. */
  readonly actor: string | null;
  /** The words of the action, inside the statement's content. */
  readonly action: Span;
  /** An ISO 8601 date or interval in which, or an EDTF one such as `../2031-03-31` by which, it is to be done. */
  readonly due: string | null;
}

/** A link to the statement of the same report that is answered. */
export interface Answer {
  readonly to: string;
  readonly how: AnswerKind;
}

/** A statement with every field of the invented set: those of the `statements` corpus and the new ones. */
export interface FullStatement extends GoldStatement {
  readonly speaker: GoldSpeaker | null;
  /** Where it was said, in the words of the report. */
  readonly place: string | null;
  readonly polarity: Polarity;
  readonly commitments: readonly Commitment[];
  readonly answers: readonly Answer[];
}

/** The report's own date, and what a careful reader knows it by. */
export interface GoldDating {
  readonly by: DatedBy;
  /** An ISO 8601 day, or null where undecided. */
  readonly value: string | null;
  /** The days that agree with every clue, where it is undecided and they are few; empty otherwise. */
  readonly candidates: readonly string[];
  /** The words that tell, in order of the text. */
  readonly clues: readonly Span[];
}

/**
 * One report of the invented set. As `StatementsReport`, but `published` is null where the report's date cannot be
 * decided, and its words are null where it is inferred.
 */
export interface GoldReport extends Omit<StatementsReport, 'published' | 'attributions'> {
  readonly outlet: string | null;
  readonly published: StatementsReport['published'] | null;
  readonly dating: GoldDating;
  /** Words of the outlet's own voice that judge, in order of the text. */
  readonly loaded: readonly Span[];
  readonly speakers: readonly GoldSpeaker[];
  readonly attributions: readonly FullStatement[];
}

const FOLDER = new URL('gold/', import.meta.url);

/**
 * The invented reports of `score/gold`, in order of file name. Throws `SyntaxError`, naming the file and what stands
 * wrong in it, at the first mistake of notation.
 */
export function readGold(): GoldReport[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => parseGold(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}
