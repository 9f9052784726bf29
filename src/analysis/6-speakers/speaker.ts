import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';

/** What a speaker is. `unnamed`: somebody the report does not name (*two diplomats*); `unknown`: the text tells nothing. */
export const SPEAKER_KINDS = [
  'person',
  'organisation',
  'state',
  'document',
  'group',
  'unnamed',
  'unknown',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** An office that the report gives somebody: *Foreign Minister*. */
export interface Office {
  readonly name: string;
  /** Where the report says so. */
  readonly span: Span;
}

/** Somebody or something that a report speaks of and that can speak, be spoken to, or be spoken against. */
export interface Speaker {
  /** `p1`, `p2` … in order of the first reference. */
  readonly id: string;
  /** The fullest name in the report; for the unnamed the description as it stands in the text (*Lengan officials*). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other names and descriptions that the report uses, distinct, in order; pronouns are left out. */
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  /** The body somebody speaks for: *the Lengan navy*. */
  readonly affiliation: string | null;
  /** ISO 3166-1 alpha-2 code of the state they are or belong to, where the report tells. */
  readonly state: string | null;
  /** Whether the report names them. */
  readonly naming: 'named' | 'unnamed' | 'unknown';
  readonly evidence: readonly Evidence[];
}

/** Words that stand for a speaker: a name, a description or a pronoun. */
export interface Reference extends Span {
  /** Token index of the head word. */
  readonly head: number;
  /** Id of the speaker. */
  readonly speaker: string;
  /** How the words are known to stand for the speaker. */
  readonly evidence: Evidence;
}

/** Everybody in a report, and which words stand for whom. */
export interface Cast {
  readonly speakers: readonly Speaker[];
  /** In order of their start; a reference may stand inside another (*his* in *his spokesman*). */
  readonly references: readonly Reference[];
  /** One entry an attribution, in their order: who its source is, or null where the text names nobody. */
  readonly sources: readonly (Reference | null)[];
}
