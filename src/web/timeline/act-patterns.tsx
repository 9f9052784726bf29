import type { Act } from '../../analysis/8-statements/statement.ts';
import { ACT_GROUPS, actColour } from '../act-colours.ts';

/** What is drawn over the colour of a group, on a field of 8 by 8 pixels, so that groups are told apart without colour. */
const HATCHES: Readonly<Record<keyof typeof ACT_GROUPS, string>> = {
  telling: '',
  asking: 'M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z',
  against: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  warning: 'M0 4H8M4 0V8',
  favouring: 'M0 2H8M0 6H8',
  silent: 'M2 0V8M6 0V8',
};

function groupOf(act: Act): keyof typeof ACT_GROUPS {
  const groups = Object.entries(ACT_GROUPS) as [keyof typeof ACT_GROUPS, readonly Act[]][];
  return groups.find(([, acts]) => acts.includes(act))?.[0] ?? 'telling';
}

/** What `fill` an act has in a drawing that holds {@link ActPatterns} of that id. */
export const actFill = (id: string, act: Act) => `url(#${id}-${act})`;

/** The acts' colours with the hatches of their groups, for one drawing. */
export function ActPatterns({ id, acts }: { readonly id: string; readonly acts: readonly Act[] }) {
  return (
    <defs>
      {acts.map((act) => (
        <pattern key={act} id={`${id}-${act}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" style={{ fill: actColour(act) }} />
          <path class="hatch" d={HATCHES[groupOf(act)]} />
        </pattern>
      ))}
    </defs>
  );
}
