import type { Evidence } from '../../text/evidence.ts';
import type { Page } from '../5-attributions/page.ts';
import { plainSpans } from '../5-attributions/role-spans.ts';

/** A value of a field, and how it is known. */
export interface Finding<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** A finding of the rule `by` from the tokens, in any order. */
export function finding<Value>(
  page: Page,
  value: Value,
  by: string,
  tokens: readonly number[],
  confidence: number,
): Finding<Value> {
  const ordered = [...new Set(tokens)].sort((a, b) => a - b);
  return { value, evidence: { by, spans: plainSpans(page, ordered), confidence } };
}
