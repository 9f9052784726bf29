import { expect, it } from 'vitest';
import { comparePeople, type Traits } from './likeness.ts';

/** `office / state / affiliation`, several of one split by commas. */
function traits(row: string): Traits {
  const [offices = '', states = '', affiliations = ''] = row.split('/').map((part) => part.trim());
  const list = (part: string) => part.split(', ').filter((value) => value !== '');
  return { offices: list(offices), states: list(states), affiliations: list(affiliations) };
}

it.each([
  ['fisheries minister', 'fisheries minister', 'same'],
  ['fisheries minister', 'norwegian fisheries minister', 'same'],
  ['minister', 'fisheries minister', 'open'],
  ['foreign minister', 'minister of foreign affairs', 'same'],
  ['minister of internal affairs', 'minister of foreign affairs', 'other'],
  ['mayor', 'mayor of port selva', 'same'],
  ['mayor of port selva', 'mayor of port lenga', 'other'],
  ['mayor of port selva', 'harbour master of port selva', 'other'],
  ['spokesman of the ferry company', 'ferry company spokeswoman', 'same'],
  ['bishop, mayor of port selva', 'mayor of port selva', 'same'],
  ['mayor of selva', 'fisheries minister', 'other'],
  ['/ NO', '/ IS', 'other'],
  ['fisheries minister / NO', 'fisheries minister / IS', 'other'],
  ['mayor / NO', 'poet / NO', 'other'],
  ['/ NO', '/ NO', 'same'],
  ['/ / harbour board', 'chair / / harbour board', 'same'],
  ['mayor / / harbour board', 'chair / / harbour board', 'same'],
  ['', '', 'open'],
  ['mayor', '', 'open'],
])('%s | %s: %s', (a, b, verdict) => {
  expect(comparePeople(traits(a), traits(b)).verdict).toBe(verdict);
  expect(comparePeople(traits(b), traits(a)).verdict).toBe(verdict);
});
