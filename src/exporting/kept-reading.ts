import { findTokens } from '../analysis/1-tokens/tokens.ts';
import { findSentences } from '../analysis/2-sentences/sentences.ts';
import type { Reading } from '../analysis/reading.ts';
import { fromWire } from '../formats/from-wire.ts';
import { sentenceRules } from '../languages/en/sentence-rules.ts';
import { tokenRules } from '../languages/en/token-rules.ts';
import type { KeptReport } from '../record/record.ts';
import { makeReport } from '../text/report.ts';

/** The reading, or null for a report that is kept unread. Event formats count sentences, which need no models. */
export function readingOf({ text, meta, reading }: KeptReport): Reading | null {
  if (!reading) return null;
  const sentences = findSentences(text, findTokens(text, tokenRules), sentenceRules);
  return fromWire(makeReport(text, meta), reading, sentences);
}
