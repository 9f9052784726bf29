import type { Manner } from '../../analysis/5-attributions/attribution.ts';
import type { Span } from '../../text/span.ts';

/**
 * How a content whose spans were set by hand is quoted: `direct` where every letter and digit stands in quotation marks,
 * `mixed` where some do. Marks are paired from the start of the paragraph, so that a piece of a longer quotation counts.
 */
export function mannerOf(text: string, content: readonly Span[]): Manner {
  let quoted = 0;
  let plain = 0;
  for (const { start, end } of content) {
    let open = false;
    for (let i = text.lastIndexOf('\n', start - 1) + 1; i < end; i++) {
      const mark = text[i]!;
      if (mark === '“' || (mark === '"' && !open)) open = true;
      else if (mark === '”' || mark === '"' || mark === '\n') open = false;
      else if (i >= start && /[\p{L}\p{N}]/u.test(mark)) {
        if (open) quoted++;
        else plain++;
      }
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
