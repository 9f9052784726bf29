import { ACTS, type Act } from '../analysis/8-statements/statement.ts';

/** Acts by what they have in common, in the order in which plots stack them: neighbours have colours of one family. */
export const ACT_GROUPS = {
  telling: ['assert', 'announce', 'confirm', 'predict'],
  asking: ['ask', 'appeal', 'demand'],
  against: ['accuse', 'condemn', 'deny', 'reject'],
  warning: ['warn', 'threaten'],
  favouring: ['promise', 'offer', 'accept', 'praise', 'support', 'apologise'],
  silent: ['decline-to-comment'],
} as const satisfies Record<string, readonly Act[]>;

export const ACTS_IN_ORDER: readonly Act[] = Object.values(ACT_GROUPS).flat();

/** The colour of an act, for `fill` and `stroke`. Never without its label. */
export function actColour(act: Act): string {
  return `var(--act-${ACTS.includes(act) ? act : 'assert'})`;
}
