import { expect, it } from 'vitest';
import { datelineAgency } from './dateline-agency.ts';

it.each([
  ['PORT SELVA, June 16, 2031 (Harbour Wire) — The ferry ran aground.', 'Harbour Wire'],
  ['Ferry aground\n\nPORT SELVA (Harbour Wire) - The ferry ran aground.', 'Harbour Wire'],
  ['SÃO LUME, 16 June (Coast Wire) – The ferry ran aground.', 'Coast Wire'],
  ["PORT SELVA, Sept. 3 (L'Écho) -- The ferry ran aground.", "L'Écho"],
  ['PORT SELVA — The ferry (Aurelia) ran aground.', null],
  ['The ferry (Aurelia) — which ran aground — is old.', null],
  ['THE FERRY (Aurelia) ran aground.', null],
  ['port selva (Harbour Wire) — The ferry ran aground.', null],
  ['', null],
])('%j: %j', (text, agency) => {
  expect(datelineAgency(text)).toBe(agency);
});

it('looks at the beginning only', () => {
  expect(datelineAgency(`${'Long ago.\n'.repeat(80)}PORT SELVA (Harbour Wire) — The ferry.`)).toBe(null);
});
