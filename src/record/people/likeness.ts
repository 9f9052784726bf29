import { compareOffices } from './offices.ts';

/** What is known of somebody, for telling one from a namesake. All values in the form of `nameKey`. */
export interface Traits {
  readonly offices: readonly string[];
  readonly states: readonly string[];
  readonly affiliations: readonly string[];
}

/** `same`: something beside the name agrees; `open`: nothing speaks against it; `other`: something does. */
export type Verdict = 'same' | 'open' | 'other';

/**
 * Whether two people of one name are one. States that differ tell them apart; so do offices of
 * which neither holds the other's telling words (*mayor of Selva*, *fisheries minister*): two entries for one person do less harm than one entry for two.
 */
export function comparePeople(a: Traits, b: Traits): { verdict: Verdict; by: string } {
  if (a.states.length > 0 && b.states.length > 0 && !shares(a.states, b.states)) {
    return { verdict: 'other', by: 'another state' };
  }
  const offices = compareAll(a.offices, b.offices);
  if (offices === 'same') return { verdict: 'same', by: 'name and office' };
  if (shares(a.affiliations, b.affiliations)) return { verdict: 'same', by: 'name and affiliation' };
  if (offices === 'other') return { verdict: 'other', by: 'another office' };
  if (shares(a.states, b.states)) return { verdict: 'same', by: 'name and state' };
  return { verdict: 'open', by: 'name' };
}

/** The most that any office of one has in common with any of the other. */
function compareAll(a: readonly string[], b: readonly string[]): Verdict {
  const verdicts = a.flatMap((one) => b.map((other) => compareOffices(one, other)));
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('open') || verdicts.length === 0 ? 'open' : 'other';
}

const shares = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
