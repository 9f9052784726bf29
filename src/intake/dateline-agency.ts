/** How far into a text a dateline may stand, in UTF-16 code units: after a headline and a byline. */
const START = 600;

/** `PORT SELVA, June 16, 2031 (Harbour Wire) — The ferry …`: a place in capitals, perhaps a day, the agency, a dash. */
const DATELINE =
  /^[\p{Lu}][\p{Lu}\p{M} .,'’/-]{1,60}?(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:, \d{4})?)? \((?<agency>\p{Lu}[^()\n]{1,40})\) ?(?:[—–]|--?) /mu;

/** The agency that a dateline names, which is the outlet where nothing else says who that is; null where none does. */
export function datelineAgency(text: string): string | null {
  return DATELINE.exec(text.slice(0, START))?.groups?.['agency'] ?? null;
}
