/**
 * Words that hold a claim at arm's length, and words for not saying. Dictionary forms in lower case.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Split by white space.
 */

/** Markers of hearsay: *reportedly*, *it is rumoured that*. */
export const HEARSAY = `reportedly allegedly reputedly supposedly purportedly rumour rumor rumored rumoured unconfirmed unverified`;

/** Auxiliaries that leave open whether it is so: *may have struck*. */
export const OPEN_MODALS = `may might could`;

/** Verbs and adjectives that do the same: *appears to*, *it is possible that*. */
export const OPEN_WORDS = `appear seem possible potentially possibly perhaps likely`;

/** What makes a claim stand under a condition: *if true*. */
export const CONDITIONS = `if unless provided`;

/** Negations. */
export const NEGATIONS = `not never no n't nor without neither cannot`;

/** Verbs of not saying: *declined to say*, *refused to comment*. */
export const WITHHOLDING = `decline refuse avoid fail stop withhold refrain omit`;

/** Auxiliaries of the future. */
export const FUTURES = `will shall 'll ’ll`;

/** Auxiliaries of the future as seen from a past: *said she **would** resign*. */
export const REPORTED_FUTURES = `would 'd ’d`;

/** Words that begin an open question: *would not say **whether** …*. */
export const QUESTIONS = `whether if how why what who whom when where which whose`;
