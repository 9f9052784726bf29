import type { Page } from './page.ts';

/** Of a quotation that a content has at least this share of, it gets the rest. */
const SHARE = 0.5;

/**
 * Marks are hard evidence: a content that takes most of a quotation takes all of it, as far as the window `[first, last)`
 * of tokens goes. Quotations around the cue itself are left alone.
 */
export function wholeQuotations(
  page: Page,
  anchor: number,
  content: readonly number[],
  first: number,
  last: number,
): readonly number[] {
  const { quotation } = page;
  const taken = new Map<number, number>();
  for (const token of content) {
    const q = quotation[token]!;
    if (q >= 0 && q !== quotation[anchor]) taken.set(q, (taken.get(q) ?? 0) + 1);
  }
  if (taken.size === 0) return content;
  const sizes = new Map<number, number>();
  for (let t = first; t < last; t++) {
    const q = quotation[t]!;
    if (taken.has(q)) sizes.set(q, (sizes.get(q) ?? 0) + 1);
  }
  const partly = [...taken].filter(([q, count]) => count < sizes.get(q)! && count >= SHARE * sizes.get(q)!);
  if (partly.length === 0) return content;
  const whole = new Set(partly.map(([q]) => q));
  const kept = new Set(content);
  const result: number[] = [];
  for (let t = first; t < last; t++) if (kept.has(t) || whole.has(quotation[t]!)) result.push(t);
  return result;
}
