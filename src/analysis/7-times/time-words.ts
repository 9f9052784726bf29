/** What a language knows about dates. */
export type TimeWords = Readonly<Record<string, never>>;
