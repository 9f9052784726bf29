import type { AbbreviationKind } from '../1-tokens/rules.ts';

/** What a language's sentence ends look like. */
export interface SentenceRules {
  /** As in the tokenizer's rules. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Capitalised words that begin sentences and no names: *The*, *He*, *But*. */
  readonly starters: ReadonlySet<string>;
  /** Capitalised words that follow an hour in the same sentence: *Sunday*, *May*, *GMT*. */
  readonly afterHour: ReadonlySet<string>;
  /** Verbs after a quoted question or exclamation that belong to it: *“Why?” Ruiz asked.* */
  readonly askingVerbs: ReadonlySet<string>;
}
