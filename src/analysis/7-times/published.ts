import type { Evidence } from '../../text/evidence.ts';
import type { ReportMeta } from '../../text/report.ts';
import type { Page } from '../5-attributions/page.ts';
import { isoOf } from './civil.ts';
import { findClues } from './clues.ts';
import type { Expression } from './meaning.ts';
import { solveDate } from './report-date.ts';
import { headerDate } from './report-header.ts';
import type { Resolver } from './resolver.ts';
import type { Published } from './when.ts';

/** The report's own date: given with it, standing at its head, or worked out of the clues in its text. */
export function publishedOf(
  page: Page,
  expressions: readonly Expression[],
  resolver: Resolver,
  { published }: ReportMeta,
): Published {
  if (published !== undefined)
    return decided(published, 'metadata', [{ by: 'metadata', spans: [], confidence: 1 }]);
  const header = headerDate(page, expressions);
  if (header) {
    const moment = resolver.moments(null)[expressions.indexOf(header.expression)];
    const spans = [resolver.spanOf(header.expression)];
    const evidence = [{ by: header.by, spans, confidence: 0.98 }];
    if (moment?.grain === 'day') return decided(isoOf(moment.from), header.by, evidence);
  }
  const solved = solveDate(findClues(page, resolver, header?.expression ?? null));
  return header && solved.value !== null ? { ...solved, by: header.by } : solved;
}

function decided(value: string, by: Published['by'], evidence: readonly Evidence[]): Published {
  const confidence = Math.min(...evidence.map((one) => one.confidence));
  return { value, by, candidates: [{ value, confidence, clues: evidence }], evidence };
}
