/** What a language knows about channels, acts, addressees and hedges: word lists, and trained weights where they pay. */
export type StatementModel = Readonly<Record<string, never>>;
