import type { Act } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';

/** An act by its name, its colour beside it. */
export function ActBadge({ act }: { readonly act: Act }) {
  return <span class={`badge act act-${act}`}>{strings.acts[act]}</span>;
}
