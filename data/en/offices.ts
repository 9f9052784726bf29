/**
 * Offices and what a reader takes them to mean. Source: written from general knowledge for this project.
 * Licence: Apache-2.0.
 */

/** One office a line, its names split by commas: the first stands for the others. */
export const SAME_OFFICES = `
prime minister, pm, premier, prime-minister
foreign minister, external affairs minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs
foreign secretary
defence minister, defense minister, minister of defence, minister of defense, minister for defence
defence secretary, defense secretary, secretary of defence, secretary of defense
interior minister, minister of the interior, minister of interior
finance minister, minister of finance
health minister, minister of health, minister for health
health secretary
vice president, vice-president
secretary general, secretary-general
attorney general, attorney-general
chief executive, ceo, chief executive officer
member of parliament, mp
governor, gov, gov.
senator, sen, sen.
representative, rep, rep., congressman, congresswoman
`;

/** Offices whose holder a report may call the state's *leader*, or somebody's *counterpart* among leaders. */
export const LEADERS = `
president, prime minister, chancellor, king, queen, emir, sultan, supreme leader, leader, emperor, crown prince, dictator,
taoiseach, chief executive, first minister, pope
`;

/** Words for a holder of any office of that ending: *the minister* is *the foreign minister*. Split by white space. */
export const SHORT_OFFICES = `
minister secretary president leader chief general commissioner judge senator governor mayor ambassador chairman
chairwoman chair director professor prince archbishop bishop pope king queen chancellor attorney prosecutor lawyer
representative congressman congresswoman officer commander colonel captain major sergeant inspector sheriff spokesman
spokeswoman spokesperson executive coach manager envoy correspondent reporter journalist editor doctor speaker
candidate diplomat scientist professor researcher author singer actor actress artist writer economist activist mp
lawmaker politician adviser advisor aide analyst expert superintendent justice coroner administrator principal dean
commandant archduke duke duchess princess cardinal rabbi imam
`;

/** Words before an office that do not make another one: *former president*. Split by white space. */
export const OFFICE_EXTRAS = `
the a an former ex ex- then then- acting interim current late new longtime veteran outgoing incoming his her their its our
my fellow late- and own embattled retired newly elected president-elect mr mr. mrs mrs. ms ms. miss mx sir dame lord lady
hon hon. right honourable honorable dr dr. -
`;

/** Words before an office that make another one of it: a *deputy minister* is no minister. Split by white space. */
export const LOWER_OFFICES = `vice deputy assistant under associate sub junior shadow vice- deputy-`;
