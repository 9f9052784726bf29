/** What is known of somebody, for telling one from a namesake. All values in the form of `nameKey`. */
export interface Traits {
  readonly offices: readonly string[];
  readonly states: readonly string[];
  readonly affiliations: readonly string[];
}

/** `same`: something beside the name agrees; `open`: nothing speaks against it; `other`: something does. */
export type Verdict = 'same' | 'open' | 'other';

/** Words that many offices share and that therefore tell nothing. */
const COMMON = new Set([
  'of',
  'the',
  'for',
  'and',
  'minister',
  'president',
  'head',
  'chief',
  'director',
  'deputy',
  'former',
]);

/**
 * Whether two people of one name are one. States that differ tell them apart; so do offices without a telling word in
 * common (*mayor of Selva*, *fisheries minister*): two entries for one person do less harm than one entry for two.
 */
export function comparePeople(a: Traits, b: Traits): { verdict: Verdict; by: string } {
  if (a.states.length > 0 && b.states.length > 0 && !shares(a.states, b.states)) {
    return { verdict: 'other', by: 'another state' };
  }
  const offices = compareOffices(a.offices, b.offices);
  if (offices === 'same') return { verdict: 'same', by: 'name and office' };
  if (shares(a.affiliations, b.affiliations)) return { verdict: 'same', by: 'name and affiliation' };
  if (offices === 'other') return { verdict: 'other', by: 'another office' };
  if (shares(a.states, b.states)) return { verdict: 'same', by: 'name and state' };
  return { verdict: 'open', by: 'name' };
}

function compareOffices(a: readonly string[], b: readonly string[]): Verdict {
  if (a.length === 0 || b.length === 0) return 'open';
  if (shares(a, b)) return 'same';
  const telling = (offices: readonly string[]) =>
    offices.flatMap((office) => office.split(' ')).filter((word) => !COMMON.has(word));
  const [one, other] = [telling(a), telling(b)];
  // *minister* beside *fisheries minister* says less, not something else.
  if (one.length === 0 || other.length === 0) return 'open';
  return shares(one, other) ? 'same' : 'other';
}

const shares = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
