import type { Field } from './draft.ts';

/** The letter that goes to a field. */
export const FIELD_KEYS: Partial<Record<Field, string>> = {
  speaker: 'p',
  act: 't',
  saidAt: 'd',
  channel: 'c',
  addressee: 'r',
  target: 'b',
  manner: 'n',
  certainty: 'e',
  polarity: 'l',
  parent: 'i',
  answers: 'v',
};

export const WHY_KEY = 'y';

/** The element of a field. */
export function fieldId(field: Field | 'why'): string {
  return `review-${field}`;
}

export function goToField(field: Field | 'why'): void {
  const element = document.getElementById(fieldId(field));
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
