import type { ReportMeta } from '../../text/report.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Quotation } from '../5-attributions/quotation.ts';
import type { Cast, Reference } from '../6-speakers/speaker.ts';
import type { Times } from '../7-times/when.ts';
import { saidAt } from './said-at.ts';
import type { Party, Statement } from './statement.ts';
import type { StatementModel } from './statement-model.ts';

/** What stage 8 stands on. */
export interface StatementGround {
  readonly page: Page;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  readonly times: Times;
  readonly meta: ReportMeta;
}

/** Stage 8: a statement for every attribution, in their order. */
export function findStatements(ground: StatementGround, _model: StatementModel): Statement[] {
  const { attributions, cast } = ground;
  const said = attributions.map((attribution) => saidAt(ground, attribution));
  return attributions.map(({ evidence, ...attribution }, i) => ({
    ...attribution,
    speaker: partyOf(cast, cast.sources[i]!),
    addressee: null,
    channel: 'unknown',
    place: null,
    saidAt: said[i] ? { value: said[i].value, when: said[i].when } : null,
    act: 'assert',
    cameo: '01',
    plover: 'CONSULT',
    target: null,
    polarity: 'positive',
    certainty: 'plain',
    hedge: null,
    answers: null,
    commitments: [],
    evidence: { attribution: evidence, ...(said[i] ? { saidAt: said[i].evidence } : {}) },
  }));
}

function partyOf({ speakers }: Cast, reference: Reference | null): Party | null {
  const speaker = speakers.find(({ id }) => id === reference?.speaker);
  return speaker ? { speaker: speaker.id, name: speaker.name, kind: speaker.kind } : null;
}
