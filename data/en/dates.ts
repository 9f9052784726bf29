/**
 * Words of date expressions. Source: written from general knowledge for this project. Licence: Apache-2.0.
 * Split by white space, in lower case.
 */
export const WEEKDAYS = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri mon. tue. tues. wed.
thu. thur. thurs. fri. sat. sun.
`;

/** Weekday names that are also common words: a date only next to another part of a date (*Sat 4 June*). */
export const DOUBTFUL_WEEKDAYS = `sat sun`;

export const MONTHS = `
january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
`;

/** Month names that are also common words: dates next to a number, or capitalised after a preposition. */
export const DOUBTFUL_MONTHS = `march may mar`;

/** Words that are a date by themselves. */
export const DAY_WORDS = `today yesterday tomorrow tonight`;

/** Parts of a day: joined to a date (*Tuesday morning*, *tomorrow night*), or with *this* or *last* before them. */
export const DAY_PARTS = `morning afternoon evening night`;

/** Units with which *last*, *next*, *this*, *ago*, *earlier* make a date; their plurals too. */
export const TIME_UNITS = `
second minute hour day week weekend month quarter year decade century fortnight season spring summer autumn fall winter
term semester
`;

export const RELATIVE_WORDS = `last next this past previous following coming earlier same`;

export const HOLIDAYS = `christmas easter ramadan thanksgiving hanukkah halloween eid`;

export const SMALL_NUMBERS = `
a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
few several couple many some half
`;
