import type { Span } from '../../text/span.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Office } from './office.ts';
import type { Gender, PronounClass } from './speaker-words.ts';

/** What a phrase may stand for. `thing` is something that reports make speak and that no other kind covers. */
export type PhraseKind =
  | 'person'
  | 'organisation'
  | 'state'
  | 'place'
  | 'group'
  | 'document'
  | 'meeting'
  | 'thing';

/** Words in the text that may stand for a speaker. Indices are those of tokens; ranges are half-open. */
export interface Phrase extends Span {
  /** Place in {@link Scene.phrases}. */
  readonly index: number;
  readonly form: 'name' | 'noun' | 'pronoun';
  readonly kind: PhraseKind;
  /** The token that the others hang on. */
  readonly head: number;
  /** The words of the name, or the noun alone. */
  readonly core: { readonly first: number; readonly last: number };
  /** The whole phrase in tokens. */
  readonly extent: { readonly first: number; readonly last: number };
  /** The core in lower case without accents; a noun in its dictionary form. */
  readonly words: readonly string[];
  /** Words before the core inside the phrase, in lower case. */
  readonly before: readonly string[];
  readonly number: 'one' | 'many' | 'either';
  /** What the words themselves say: *Mr*, *spokeswoman*. */
  readonly gender: Gender | null;
  /** What the first name makes likely. */
  readonly likely: Gender | null;
  /** Whether the phrase begins with *the* or a possessive, with *a* or a number, or with neither. */
  readonly article: 'definite' | 'indefinite' | 'bare';
  /** ISO code of the state that the phrase names: a state, its capital, or a nationality before a noun. */
  readonly state: string | null;
  readonly office: Office | null;
  readonly pronoun: PronounClass | 'relative' | null;
  readonly mention: Mention | null;
  /** Indices of the phrases that stand side by side in this one: *Ruiz* and *Baro* in *Ruiz and Baro*; else empty. */
  readonly members: readonly number[];
}
