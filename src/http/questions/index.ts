import { commitments, families, family, replies } from './families.ts';
import { comparison, corrections, outletComparison, outlets, stats, timeline } from './overviews.ts';
import type { Question } from './question.ts';
import { report, reports, versions } from './reports.ts';
import { network, speaker, speakers, wording } from './speakers.ts';
import { facets, review, statement, statements } from './statements.ts';

/** Every route that only asks the record. */
export const questions = {
  stats,
  reports,
  report,
  versions,
  statements,
  statement,
  review,
  facets,
  speakers,
  speaker,
  wording,
  families,
  family,
  replies,
  commitments,
  timeline,
  network,
  comparison,
  outlets,
  outletComparison,
  corrections,
} satisfies { readonly [Name in import('../../api/routes.ts').RouteName]?: Question<Name> };
