import type { ReportMeta } from '../../text/report.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import { dayOfIso } from './civil.ts';
import { findExpressions } from './expressions.ts';
import { publishedOf } from './published.ts';
import { Resolver } from './resolver.ts';
import type { TimeWords } from './time-words.ts';
import type { Published, Times } from './when.ts';

/**
 * Stage 7: temporal expressions and the report's own date. `settled` is that date where an earlier part of a very long
 * report has settled it.
 */
export function findTimes(
  page: Page,
  _mentions: readonly Mention[],
  meta: ReportMeta,
  words: TimeWords,
  settled?: Published,
): Times {
  const expressions = findExpressions(page, words);
  const resolver = new Resolver(page, expressions, words);
  const published = settled ?? publishedOf(page, expressions, resolver, meta);
  return { published, whens: resolver.whens(daysOf(published)) };
}

/** How long after its day a report's news may still have been printed, in days. */
const PRINTED_WITHIN = 6;

/**
 * The days that the report may be of; none where nothing is known. Where one was chosen, the days after it count too: a
 * weekday means the same on all of them, *yesterday* does not, and stays open.
 */
function daysOf({ value, candidates }: Published): number[] {
  const days = candidates.map((candidate) => dayOfIso(candidate.value));
  if (days.includes(null)) return [];
  const chosen = value === null ? null : dayOfIso(value);
  if (chosen === null) return days as number[];
  return (days as number[]).filter((day) => day >= chosen && day <= chosen + PRINTED_WITHIN);
}
