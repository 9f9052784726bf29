/**
 * Verbs and nouns of saying by what they do, each line `act code: words`. The code is CAMEO's (Gerner, Schrodt, Yilmaz and
 * Abu-Jabr 2002) for the event of saying so. Dictionary forms in lower case; a phrase is a verb and its
 * particle (`call-on`), `+to` a verb before an infinitive (*told him **to** leave*). The first mention of a word counts.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */
export const ACT_VERBS = `
accuse 112: accuse allege blame charge fault implicate incriminate denigrate ascribe attribute insinuate level portray
accuse 114: complain
accuse 115: sue indict
condemn 111: condemn criticise criticize denounce decry deplore lambast lambaste slam blast rebuke reprimand chide castigate
condemn 111: excoriate deride ridicule mock attack assail berate scold censure bemoan lament disparage vilify rail
condemn 111: critical disapprove pillory chastise upbraid savage rap admonish 
demand 100: demand order instruct command insist-on require mandate direct compel pressure press summon subpoena decree
demand 100: tell+to say+to call-for ask-for dictate forbid ban prohibit prescribe want stipulate
appeal 020: urge appeal plead implore beseech beg exhort encourage request recommend advise petition advocate
appeal 020: counsel entreat lobby solicit nudge ask+to suggest+to want-for call-on appeal-to
deny 016: deny refute rebut disclaim disavow dispute contradict debunk repudiate
reject 120: reject refuse dismiss oppose rebuff spurn resist object scoff decline disagree protest veto scorn discount vote-against
reject 120: rule-against reluctant unwilling
reject 120: refuse+to decline+to boycott shun challenge contest disregard snub rule-out turn-down back-away push-back overrule
promise 030: promise pledge vow commit guarantee assure swear undertake
promise 030: resolve
threaten 130: threaten menace
warn 130: warn caution alert forewarn
offer 030: willing offer propose invite volunteer tender proffer
accept 030: accept agree concede consent acquiesce approve relent accede back-down allow permit let authorise authorize
praise 051: praise laud hail applaud commend congratulate thank compliment extol salute celebrate credit honour honor
praise 051: proud grateful thankful admire acclaim cheer toast respect
support 051: support back endorse welcome vote-for defend champion second side stand-by uphold vouch
support 018: sympathise sympathize console mourn grieve
apologise 055: apologise apologize sorry
ask 020: ask question inquire enquire wonder query interview quiz grill interrogate
announce 010: announce declare unveil proclaim disclose reveal release publish inform notify plan intend decide schedule
announce 010: resign
predict 010: predict forecast expect anticipate foresee project envisage foretell prophesy
confirm 015: confirm acknowledge admit confess verify corroborate own-up affirm reaffirm
`;

/** Nouns of saying: *his call for talks*, *the accusation that …*. */
export const ACT_NOUNS = `
accuse 112: accusation allegation charge blame complaint indictment lawsuit claim
condemn 111: condemnation criticism denunciation rebuke outrage backlash outcry scrutiny
demand 100: demand order ultimatum subpoena mandate ban decree instruction command
appeal 020: appeal plea call request petition recommendation advice
deny 016: denial disclaimer
reject 120: rejection refusal opposition objection veto disagreement reluctance unwillingness
reject 120: protest
promise 030: promise pledge vow commitment guarantee assurance
threaten 130: threat
warn 130: warning alert
offer 030: offer proposal invitation willingness
accept 030: acceptance agreement consent approval permission
praise 051: praise tribute applause congratulation thanks
support 051: support endorsement backing defence defense
support 018: condolence sympathy solidarity
apologise 055: apology
ask 020: question query inquiry enquiry
announce 010: announcement plan decision intention intent
predict 010: prediction forecast expectation
confirm 015: confirmation admission acknowledgement acknowledgment confession
`;

/** The code of an act where its word tells nothing finer. */
export const ACT_CODES = `
assert 010, accuse 112, condemn 111, demand 100, appeal 020, deny 016, reject 120, promise 030, warn 130, threaten 130
offer 030, accept 030, praise 051, support 051, apologise 055, ask 020, announce 010, predict 010, confirm 015
decline-to-comment 011
`;

/**
 * CAMEO's first two digits → the root of PLOVER (Open Event Data Alliance, manual of 2021). PLOVER has no root for
 * comments (01); requests of every strength are one root.
 */
export const PLOVER_ROOTS = `
02 REQUEST, 03 AGREE, 04 CONSULT, 05 SUPPORT, 06 COOPERATE, 07 AID, 09 ACCUSE, 10 REQUEST, 11 ACCUSE, 12 REJECT
13 THREATEN, 14 PROTEST, 15 MOBILIZE, 16 SANCTION, 17 COERCE, 18 ASSAULT, 19 ASSAULT, 20 ASSAULT
`;

/** What is not given when somebody will not talk: *declined to comment*, *did not respond to a request*. */
export const COMMENTS = `comment respond discuss elaborate answer reply speculate confirm disclose reveal say specify release name give explain identify draw`;

/** Verbs that do nothing but put words into somebody's mouth: the content tells the act. */
export const PLAIN_VERBS = `
say tell write state add note remark comment explain describe call report post tweet claim argue continue observe mention
speak talk quote cite point indicate insist stress emphasise emphasize maintain believe think feel express make give issue
`;
