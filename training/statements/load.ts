import { join } from 'node:path';
import { findSpeakers } from '../../src/analysis/6-speakers/find-speakers.ts';
import { findTimes } from '../../src/analysis/7-times/find-times.ts';
import type { StatementGround } from '../../src/analysis/8-statements/find-statements.ts';
import type { Language } from '../../src/analysis/language.ts';
import type { LanguageBasis } from '../../src/analysis/preparing.ts';
import { prepare } from '../../src/analysis/preparing.ts';
import type { GoldStatement, StatementsReport } from '../corpora/statements.ts';
import { readStatements } from '../corpora/statements.ts';

/** What the stages before the eighth need of a language, attributions aside. */
export type GroundLanguage = LanguageBasis & Pick<Language, 'speakers' | 'times'>;

/** A report whose attributions are the gold ones, with what stages 6 and 7 make of them. */
export interface GoldGround {
  readonly doc: string;
  readonly ground: StatementGround;
  /** In the order of the ground's attributions. */
  readonly gold: readonly GoldStatement[];
}

/** Runs stages 1 to 7 on a report, the fifth replaced by the gold attributions. */
export function groundOn(
  { doc, text, title, published, attributions: gold }: StatementsReport,
  language: GroundLanguage,
): GoldGround {
  const { page, mentions, quotations } = prepare(text, language);
  const attributions = gold.map(({ id, source, cue, content, manner, parent }) => {
    const evidence = [{ by: 'annotator', spans: cue, confidence: 1 }];
    return { id, source, cue, content, manner, parent, confidence: 1, evidence };
  });
  const meta = { title, ...(published.words === null ? { published: published.value } : {}) };
  const cast = findSpeakers(page, mentions, attributions, language.speakers);
  const times = findTimes(page, mentions, meta, language.times);
  return { doc, gold, ground: { page, quotations, attributions, cast, times, meta } };
}

/** The reports of a split of the `statements` corpus. */
export function loadGrounds(corpora: string, split: string, language: GroundLanguage): GoldGround[] {
  return readStatements(join(corpora, 'statements', split)).map((report) => groundOn(report, language));
}
