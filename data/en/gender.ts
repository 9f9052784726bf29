/**
 * Words that say whether somebody is spoken of as a man or a woman. Source: written from general knowledge for this
 * project. Licence: Apache-2.0. In lower case, split by white space. First names stand in `first-names.ts`: they are
 * weak evidence only.
 */
export const MALE_WORDS = `
mr mr. sir lord baron count father brother king prince duke emperor sultan emir pope cardinal archbishop bishop rabbi
imam ayatollah sheikh priest monk man boy husband son uncle nephew grandfather grandson boyfriend widower fiancé dad
gentleman guy spokesman chairman businessman congressman councilman policeman fireman salesman fisherman newsman
cameraman actor waiter host father-in-law brother-in-law son-in-law stepfather stepson groom heir monsignor señor senor
monsieur herr viscount earl tsar patriarch statesman anchorman clergyman nobleman gunman assemblyman alderman
`;

export const FEMALE_WORDS = `
mrs mrs. ms ms. miss dame lady baroness countess mother sister queen princess duchess empress nun woman girl wife
daughter aunt niece grandmother granddaughter girlfriend widow fiancée mum mom spokeswoman chairwoman businesswoman
congresswoman councilwoman policewoman saleswoman actress waitress hostess mother-in-law sister-in-law daughter-in-law
stepmother stepdaughter bride heiress madame mme mme. viscountess tsarina assemblywoman housewife schoolgirl
`;

/** Words for people by their tie to somebody, whatever the gender: *his publicist*. */
export const RELATIVES = `
wife husband father mother brother sister son daughter parent child uncle aunt nephew niece cousin grandfather
grandmother grandson granddaughter partner fiancé fiancée widow widower boyfriend girlfriend friend colleague lawyer
attorney publicist aide adviser spokesman spokeswoman spokesperson agent manager doctor predecessor successor rival
opponent deputy counterpart neighbour neighbor supporter family team
`;
