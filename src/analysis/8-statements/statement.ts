import type { Evidence } from '../../text/evidence.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { SpeakerKind } from '../6-speakers/speaker.ts';

/** How words travelled from the speaker to the report or its source. */
export const CHANNELS = [
  'interview',
  'press-conference',
  'press-remarks',
  'written-statement',
  'social-media',
  'speech',
  'phone-call',
  'meeting',
  'letter',
  'document',
  'broadcast',
  'poll',
  'slogan',
  'unknown',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What somebody does by saying something. */
export const ACTS = [
  'assert',
  'accuse',
  'condemn',
  'demand',
  'appeal',
  'deny',
  'reject',
  'promise',
  'warn',
  'threaten',
  'offer',
  'accept',
  'praise',
  'support',
  'apologise',
  'ask',
  'announce',
  'predict',
  'confirm',
  'decline-to-comment',
] as const;
export type Act = (typeof ACTS)[number];

/** Somebody that a statement has to do with. */
export interface Party {
  /** Id of the speaker, or null where the words name nobody that the report follows (*reporters*). */
  readonly speaker: string | null;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/**
 * How a statement answers another: *deny* says that it is not so, *reject* refuses or dismisses it, *accept* agrees to it
 * or concedes it, *confirm* says that it is so, *support* welcomes or backs it, *condemn* criticises it, *reply* is any
 * other answer, such as that to a question.
 */
export const ANSWER_KINDS = ['deny', 'reject', 'accept', 'confirm', 'support', 'condemn', 'reply'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** A statement that this one answers. */
export interface Answer {
  readonly statement: string;
  readonly how: AnswerKind;
}

/** What somebody is said to be going to do. */
export interface Commitment {
  readonly actor: Party | null;
  readonly action: readonly Span[];
  /** On or by when: an ISO 8601 date or interval (`../2031-03-31` for *by the end of March*), or null. */
  readonly due: string | null;
  readonly evidence: readonly Evidence[];
}

/** The inferred fields, each with evidence of its own. */
export type StatementField =
  | 'attribution'
  | 'speaker'
  | 'addressee'
  | 'channel'
  | 'place'
  | 'saidAt'
  | 'act'
  | 'target'
  | 'parent'
  | 'polarity'
  | 'certainty'
  | 'answers';

/** An attribution with everything known about it. */
export interface Statement extends Omit<Attribution, 'evidence'> {
  readonly speaker: Party | null;
  readonly addressee: Party | null;
  readonly channel: Channel;
  /** Where it was said. */
  readonly place: { readonly name: string; readonly span: Span } | null;
  /** When it was said: an ISO 8601 date or interval, and the expression it comes from (null: the report's date). */
  readonly saidAt: { readonly value: string; readonly when: string | null } | null;
  readonly act: Act;
  /** Event codes of the act: CAMEO's four digits or fewer, and PLOVER's root. */
  readonly cameo: string;
  readonly plover: string;
  /** Who is accused, demanded of, praised and so on. */
  readonly target: Party | null;
  /** `negative` where the report says that it was not said (*did not say whether*). */
  readonly polarity: 'positive' | 'negative';
  readonly certainty: 'plain' | 'hedged';
  /** Which kind of hedge: *may*; *if*; *reportedly*. */
  readonly hedge: 'modal' | 'conditional' | 'reported' | null;
  readonly answers: Answer | null;
  readonly commitments: readonly Commitment[];
  readonly evidence: Readonly<Partial<Record<StatementField, readonly Evidence[]>>>;
}
