import type { Span } from '../../text/span.ts';

/** What a mention names. `state` covers countries and nationalities (*Ruritania*, *Ruritanian*), `group` crowds and bodies of people. */
export const MENTION_KINDS = ['person', 'organisation', 'state', 'place', 'date', 'group'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A noun phrase that refers to somebody, something, somewhere or some time. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The words that carry the name or the noun: *Anna Ruiz* in *Foreign Minister Anna Ruiz*. */
  readonly head: Span;
  /** A title before or after the name: *Foreign Minister*. */
  readonly title?: Span;
  /** An apposition: *the paper's correspondent* in *the paper's correspondent, Anna Ruiz*. */
  readonly apposition?: Span;
  /** Whether the head is a proper name. */
  readonly named: boolean;
  /** Probability that the model gives the kind. */
  readonly confidence: number;
}
