import type { Manner } from '../../analysis/5-attributions/attribution.ts';
import type { SpeakerKind } from '../../analysis/6-speakers/speaker.ts';
import type { Act, AnswerKind, Channel } from '../../analysis/8-statements/statement.ts';
import type { Span } from '../../text/span.ts';

/** The spans by which a statement is read. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Where a statement stands, in a form that outlives its number: its spans, the words they had, and what stood around. After
 * the selectors of the W3C annotation model (position, quote, prefix and suffix).
 */
export interface Anchor {
  /** UTF-16 code units of the report's text. */
  readonly spans: Readonly<Record<Role, readonly Span[]>>;
  /** The words of each span. */
  readonly words: Readonly<Record<Role, readonly string[]>>;
  /** All that stands between the first character and the last. */
  readonly exact: string;
  /** What stands right before it and right after. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A statement of the machine's reading by its place, or one that a correction added by the correction's number. */
export type Reference = { readonly machine: Anchor } | { readonly added: number };

/** Somebody named by hand; `kind` is null where the name alone was given. */
export interface NamedParty {
  readonly name: string;
  readonly kind: SpeakerKind | null;
}

/** What a correction says of a statement. What is absent stays as it is; null says that the text does not tell. */
export interface Changes {
  readonly source?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly content?: readonly Span[];
  readonly manner?: Manner;
  readonly speaker?: NamedParty | null;
  readonly addressee?: NamedParty | null;
  readonly target?: NamedParty | null;
  readonly channel?: Channel;
  readonly place?: (Span & { readonly name: string }) | null;
  /** An ISO 8601 date, date-time or interval. */
  readonly saidAt?: string | null;
  readonly act?: Act;
  readonly parent?: Reference | null;
  readonly polarity?: 'positive' | 'negative';
  readonly certainty?: 'plain' | 'hedged';
  readonly answers?: { readonly statement: Reference; readonly how: AnswerKind } | null;
}

export type CorrectedField = keyof Changes;

/** What somebody did. */
export type Deed =
  | { readonly kind: 'change'; readonly statement: Reference; readonly changes: Changes }
  | { readonly kind: 'add'; readonly anchor: Anchor; readonly changes: Changes }
  | { readonly kind: 'reject'; readonly statement: Reference }
  /** Somebody looked at it and found it read rightly. */
  | { readonly kind: 'accept'; readonly statement: Reference }
  /** Two entries in the list of speakers are one: `person` goes into `into`. */
  | { readonly kind: 'merge'; readonly person: number; readonly into: number }
  /** Some of a person's statements are another's of that name, who is now number `to`. */
  | {
      readonly kind: 'split';
      readonly person: number;
      readonly to: number;
      readonly statements: readonly { readonly report: number; readonly statement: Reference }[];
    }
  | { readonly kind: 'undo'; readonly correction: number };

/** An entry of the log. Entries are only ever added. */
export interface Correction {
  readonly number: number;
  /** When: ISO 8601 in UTC. */
  readonly at: string;
  /** Who. */
  readonly by: string;
  readonly why: string | null;
  /** The report, where it concerns one. */
  readonly report: number | null;
  /** The number that the statement had in the record at the time. */
  readonly statement: number | null;
  readonly deed: Deed;
}

/** Something that cannot be corrected so, in one line that says why. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

/** A correction of something that is not in the record. */
export class NothingToCorrect extends CorrectionError {}

/** The entries that hold: those that no later entry, itself holding, takes back. In order of their numbers. */
export function holding(log: readonly Correction[]): Correction[] {
  const undone = new Set<number>();
  // What an entry takes back comes before it, so from the end every entry is settled before it is looked at.
  const kept = log.toReversed().filter(({ number, deed }) => {
    if (undone.has(number)) return false;
    if (deed.kind === 'undo') undone.add(deed.correction);
    return true;
  });
  return kept.reverse();
}
