import type { ReportMeta } from '../../text/report.ts';
import type { Mention } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import type { TimeWords } from './time-words.ts';
import type { Published, Times } from './when.ts';

/**
 * Stage 7: temporal expressions and the report's own date. `settled` is that date where an earlier part of a very long
 * report has settled it.
 */
export function findTimes(
  _page: Page,
  _mentions: readonly Mention[],
  meta: ReportMeta,
  _words: TimeWords,
  settled?: Published,
): Times {
  return { published: settled ?? fromMetadata(meta), whens: [] };
}

function fromMetadata({ published }: ReportMeta): Published {
  const evidence = [{ by: 'metadata', spans: [], confidence: 1 }];
  return published === undefined
    ? { value: null, by: 'undecided', candidates: [], evidence: [] }
    : {
        value: published,
        by: 'metadata',
        candidates: [{ value: published, confidence: 1, clues: evidence }],
        evidence,
      };
}
