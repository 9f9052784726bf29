import type { Token } from '../1-tokens/token.ts';
import type { Quotation } from './quotation.ts';

/**
 * For each token the index of the speech it stands in, its marks included, or -1: the outermost quotation, passing
 * over single marks around a few words (*‘so-called’*), which may be a mere emphasis.
 */
export function quotationOfTokens(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const column = new Int32Array(tokens.length).fill(-1);
  let t = 0;
  let covered = 0;
  for (const [q, quotation] of quotations.entries()) {
    if (quotation.marks === 'single' && quotation.scare) continue;
    for (const { start, end } of quotation.spans) {
      if (start < covered) continue;
      while (t < tokens.length && tokens[t]!.start < start) t++;
      for (; t < tokens.length && tokens[t]!.start < end; t++) column[t] = q;
      covered = end;
    }
  }
  return column;
}
