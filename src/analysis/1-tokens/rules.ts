/**
 * When a word with a full stop is an abbreviation, and whether a sentence may end with it:
 *
 * - `name`: stands before a name and ends no sentence (*Gen. Ruiz*);
 * - `inside`: ends no sentence (*e.g.*, *vs.*);
 * - `number`: an abbreviation only before a number (*No. 5*, but *He said no.*);
 * - `month`: ends a sentence only before a clear start of another (*in Sept. The port …*);
 * - `state`: an abbreviation only after a comma, a bracket or a hyphen (*Alma, Ore.*, *D-Ore.*);
 * - `end`: may end a sentence (*Harbour Lines Inc.*, *etc.*);
 * - `hour`: ends a sentence unless a weekday, a month or a time zone follows (*at 5 p.m. Sunday*).
 */
export type AbbreviationKind = 'name' | 'inside' | 'number' | 'month' | 'state' | 'end' | 'hour';

/** What a language's words look like to the tokenizer. */
export interface TokenRules {
  /** By form without the last full stop, with its capitals; an all-capital form is looked up as `Gen` for `GEN`. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Capitalised words that begin sentences and no names: *The*, *He*, *But*. */
  readonly starters: ReadonlySet<string>;
  /** Lower-case first parts that keep their hyphen: *re-elected*, *anti-war*. Other words are split at hyphens. */
  readonly prefixes: ReadonlySet<string>;
  /** Lower-case words written as one and split in two, with where: `cannot` → 3. */
  readonly fused: ReadonlyMap<string, number>;
  /** Lower-case forms after an apostrophe that are words of their own: `s`, `re`, `ll`. */
  readonly clitics: ReadonlySet<string>;
  /** Lower-case words that begin with an apostrophe, without it: `em`, `til`. */
  readonly elisions: ReadonlySet<string>;
  /** Units written against their number, which are split from it: *30|km*, *5|pm*. */
  readonly units: ReadonlySet<string>;
  /** Lower-case last parts of host names: `com`, `org`. */
  readonly domains: ReadonlySet<string>;
  /** Lower-case words with a slash kept whole: `s/he`, `w/o`. */
  readonly slashed: ReadonlySet<string>;
}
