/**
 * Pronouns that stand for speakers. One set a line: person and number (1 one, 1 many, 3 male, 3 female, 3 thing,
 * 3 many, 2), then the forms. Source: English grammar. Licence: Apache-2.0. Fields split by `|`.
 */
export const PRONOUNS = `
first one|i me my mine myself
first many|we us our ours ourselves
second|you your yours yourself yourselves
male|he him his himself
female|she her hers herself
thing|it its itself
many|they them their theirs themselves themself
`;

/** Pronouns that stand for the noun before their clause. Split by white space. */
export const RELATIVE_PRONOUNS = `who whom whose which that`;

/** Words that as a source name nobody: the text tells no more than that somebody, or that no one, said it. */
export const NOBODY = `
nobody no-one none someone somebody anyone anybody something anything whoever one it you what this that which there
`;

/** Words that stand alone for some of many: *some said …, others …*. */
export const SOME = `some many several others most few both all another any each either neither two three four five`;
