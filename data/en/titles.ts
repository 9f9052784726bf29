/**
 * Words that stand before (or after) a person's name and are no part of it: forms of address, ranks and offices.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Words split by white space, in lower
 * case. Longer titles (*deputy foreign minister*) are built from these: the last word must be a title, the words
 * before it may be any of the second list.
 */
export const TITLES = `
mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame lord lady baron baroness count countess rev rev. fr st
reverend father mother brother sister pope cardinal archbishop bishop rabbi imam ayatollah sheikh shaikh mufti
monsignor pastor saint king queen prince princess duke duchess emperor empress sultan emir crown-prince tsar
president vice-president premier chancellor minister pm secretary undersecretary ambassador consul envoy governor
lieutenant-governor senator sen sen. senators sens. representative rep rep. reps. congressman congresswoman
congressmen delegate councillor councilman councilwoman councilor alderman mayor commissioner speaker whip
assemblyman assemblywoman mp deputy attorney-general solicitor-general attorney prosecutor solicitor judge justice
magistrate sheriff marshal constable detective inspector superintendent sergeant sgt sgt. corporal cpl cpl. private
lieutenant lt lt. captain capt capt. major maj maj. colonel col col. commander cmdr brigadier general gen gen. gens.
admiral adm adm. vice-admiral commodore officer professor doctor dean principal provost rector chairman chairwoman
chairperson chair ceo cfo coo chief head director manager coach captain editor correspondent reporter columnist
commentator anchor host author writer singer actor actress director producer spokesman spokeswoman spokesperson
candidate nominee hopeful strategist pollster analyst adviser advisor aide economist lawyer scientist leader founder
co-founder activist frontrunner lawmaker billionaire businessman businesswoman mogul gov gov. pres pres. hon hon.
comrade señor senor monsieur herr madame mme mme. baroness viscount earl
`;

/** Words that stand before the last word of a title; the hyphen is one (*Vice-President*). */
export const TITLE_MODIFIERS = `
former ex then then- acting interim deputy vice assistant associate senior junior chief prime foreign interior defence
defense finance home health education justice trade energy environment labor labour treasury state transport
agriculture commerce homeland security national general attorney solicitor lieutenant brigadier rear press first crown
grand supreme high federal district county city police fire campaign white house communications executive managing
party opposition majority minority republican democratic conservative liberal gop presidential vice-presidential
governing ruling late current longtime veteran lead top news political business shadow under permanent special
regional provincial municipal local external affairs budget culture information intelligence -
`;

/** Generation words after a name, part of it: *Ben Ode Jr.* */
export const GENERATIONS = `jr jr. sr sr. ii iii iv`;

/** Letters after a name and a comma, no part of it: *Anna Ruiz, MP*. */
export const LETTERS_AFTER = `mp qc kc sc md phd ph.d. m.d. esq esq. mep msp obe mbe cbe kbe jd dds rn`;
