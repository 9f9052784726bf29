/** What a language knows about names, offices, pronouns and states. */
export type SpeakerWords = Readonly<Record<string, never>>;
