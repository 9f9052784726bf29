import { type Draft, fieldsChanged } from './draft.ts';

/** Drafts that were left with changes in them, by what they are of: skipping a statement loses no work. */
const kept = new Map<string, Draft>();

/** Keeps a draft that has changes; without any there is nothing to keep. */
export function keepDraft(draft: Draft): void {
  if (fieldsChanged(draft).length > 0) kept.set(keyOf(draft), draft);
  else kept.delete(keyOf(draft));
}

/** The draft that was left of the same statement, or of a missed one of the same report. */
export function keptDraft(draft: Draft): Draft | undefined {
  return kept.get(keyOf(draft));
}

/** It is sent: the next look begins afresh. */
export function forgetDraft(draft: Draft): void {
  kept.delete(keyOf(draft));
}

const keyOf = ({ report, statement }: Draft) =>
  statement === null ? `report ${report}` : `statement ${statement}`;
