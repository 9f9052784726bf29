/**
 * Words inside what is said that tell what the saying does, where its verb does not (*said it was a **disgrace***). Each line
 * `act: words`; dictionary forms in lower case. A word tells the speaker's act, never whether the speaker is right.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */
export const TONES = `
praise: great hero heroic excellent amazing wonderful legend legendary proud brilliant outstanding talented courage
praise: courageous brave bravery beloved inspiring inspiration admire praise congratulate congratulation thank grateful
praise: gratitude admirable champion pioneer extraordinary tireless tirelessly dedication kindness decent generous salute
praise: incredible fantastic remarkable commend applaud passion wisdom gracious humble unforgettable magnificent superb
condemn: unacceptable shameful shame disgrace disgraceful outrage outrageous appalling terrible horrific horrifying deplorable
condemn: despicable cowardly barbaric heinous unfair absurd ridiculous disgusting irresponsible reckless unjust inhumane
condemn: failure insult mockery scandalous scandal wrong condemn hypocrisy inexcusable unconscionable abhorrent repugnant
condemn: lousy farce stunt sad undemocratic anti-democratic worst pathetic cruel cruelty vile immoral injustice
support: thought prayer pray sympathy condolence saddened sorry heartbroken solidarity mourn grieve grief bless loved
support: support endorse stand together deeply family victim bereaved backing
accuse: negligence corrupt corruption abuse abusive lie lying liar cheat cheating steal stealing fraud crime criminal rape
accuse: murder violate violation conspire conspiracy cover-up hide hiding illegal illegally interfere interference harass
accuse: torture manipulate betray betrayal guilty responsible blame complicit collude collusion aggression provoke terrorist
warn: danger dangerous risk warn warning caution consequence threat threaten catastrophe catastrophic disaster disastrous
warn: beware careful grave escalate escalation jeopardise jeopardize peril perilous unsafe stigmatise stigmatization
demand: must demand should require immediately duty obligation stop resign insist necessary
appeal: urge please hope ask call appeal request plead help need encourage everyone let
predict: expect likely unlikely probably predict forecast future inevitable eventually soon anticipate
promise: pledge promise vow commit guarantee intend determined ensure never
deny: false untrue baseless unfounded nonsense fabricated fabrication deny denial nothing innocent
reject: oppose refuse reject unwilling disagree against
apologise: apologise apologize apology regret sorry forgive forgiveness
announce: announce launch introduce suspend cancel cancelled postpone appoint arrest schedule close reopen decide
confirm: confirm confirmed indeed admit acknowledge
offer: offer willing ready propose
accept: accept agree agreed welcome
`;
