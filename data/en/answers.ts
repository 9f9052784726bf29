/**
 * Words by which a statement answers another. Source: written from general knowledge for this project. Licence:
 * Apache-2.0. Dictionary forms in lower case.
 */

/**
 * Nouns for what is answered, by the acts that they may name: *rejected **the offer***, *denied **the claim***. Each line
 * `act act …: nouns`.
 */
export const ANSWERED_NOUNS = `
apologise: apology
offer promise announce demand: offer proposal bid deal compromise
appeal demand ask: request call appeal plea demand question invitation petition
accuse assert condemn warn announce deny: accusation charge allegation claim account story version assertion suggestion
accuse assert condemn warn announce deny: rumour rumor report article post finding figure number estimate description
accuse assert condemn warn announce deny: criticism comment remark statement denial view complaint argument tale
accuse assert condemn warn announce deny: assurance conversation exchange talk involvement responsibility wrongdoing
announce promise offer demand predict: plan idea decision move merger agreement scheme pledge promise bill law inquiry
threaten warn: threat warning ultimatum
`;

/** Verbs of answering: *replied*, *shot back*. */
export const REPLY_VERBS = 'reply retort respond answer counter rejoin object riposte';

/** Verbs that judge their object: *called **the figure** a guess*. */
export const JUDGING_VERBS = 'call describe dismiss brand label term denounce ridicule mock';

/** Pronouns for what was just said: *denied **it***. */
export const SAID_BEFORE = 'it this that these those so';
