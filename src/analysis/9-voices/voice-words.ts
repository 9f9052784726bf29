/** Lists of loaded words, by name. */
export type VoiceWords = Readonly<Record<string, readonly string[]>>;
