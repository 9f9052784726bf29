import { ACT_CODES, PLOVER_ROOTS } from '../../../data/en/acts.ts';
import type { Act } from '../../analysis/8-statements/statement.ts';

const pairsOf = (list: string) =>
  new Map(
    list
      .trim()
      .split(/[,\n]/)
      .map((pair) => pair.trim().split(/\s+/) as [string, string]),
  );

const CAMEO = pairsOf(ACT_CODES);
const PLOVER = pairsOf(PLOVER_ROOTS);

/** The event codes of an act that somebody named: there is no word of the text to choose a finer one by. */
export function codesOfAct(act: Act): { readonly cameo: string; readonly plover: string | null } {
  const cameo = CAMEO.get(act)!;
  return { cameo, plover: PLOVER.get(cameo.slice(0, 2)) ?? null };
}
