import type { Evidence } from '../../text/evidence.ts';
import type { ReportMeta } from '../../text/report.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Quotation } from '../5-attributions/quotation.ts';
import type { Cast } from '../6-speakers/speaker.ts';
import type { Times } from '../7-times/when.ts';
import { ActReader, codesOf } from './act.ts';
import { type Answerable, answeredParty, findAnswers } from './answers.ts';
import { carryOn } from './carrying.ts';
import { findCommitments } from './commitments.ts';
import { type Draft, draft } from './drafting.ts';
import type { Finding } from './finding.ts';
import { stackedParents } from './parent.ts';
import { partiesOf } from './parties.ts';
import { type SaidAt, saidAts } from './said-at.ts';
import { sayingsOf } from './saying.ts';
import type { Scene } from './scene.ts';
import type { Answer, Statement, StatementField } from './statement.ts';
import type { StatementModel, StatementWords } from './statement-model.ts';
import { TargetReader } from './target.ts';

/** What stage 8 stands on. */
export interface StatementGround {
  readonly page: Page;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  readonly times: Times;
  readonly meta: ReportMeta;
}

/** Stage 8: a statement for every attribution, in their order. Each field is found by the file of its name. */
export function findStatements(ground: StatementGround, model: StatementModel): Statement[] {
  const scene = { ...sceneOf(ground, model), words: model };
  const acts = new ActReader(scene);
  const targets = new TargetReader(scene);
  const drafts = scene.sayings.map((_, i) => draft(scene, i, acts, targets));
  const carried = carryOn(scene, drafts);
  const heard = drafts.map(answerable);
  const answers = findAnswers(scene, heard);
  const parents = stackedParents(scene.sayings);
  const said = saidAts(ground);
  return drafts.map((one, i) => {
    const { attribution } = one.saying;
    const found: Whole = {
      ...one,
      ...carried[i]!,
      target: one.target ?? answeredParty(heard[i]!, answers[i]!, heard),
      answers: answers[i]!,
      parent: parents[i]! < 0 ? attribution.parent : ground.attributions[parents[i]!]!.id,
      said: said[i]!,
      speaking: ground.cast.sources[i]?.evidence ?? null,
    };
    return statement(scene, found);
  });
}

/** The report in the form that the rules see. Training needs it without weights. */
export function sceneOf({ page, attributions, cast, times }: StatementGround, words: StatementWords): Scene {
  const sayings = sayingsOf(page, attributions);
  const quoted = new Uint8Array(page.tokens.length);
  for (const { content } of sayings) for (const token of content) quoted[token] = 1;
  return { page, sayings, parties: partiesOf(page, cast, quoted), times, words, quoted };
}

function answerable({ saying, speaker, act, target, addressee }: Draft): Answerable {
  return {
    saying,
    speaker,
    act: act.value,
    target: target?.value ?? null,
    addressee: addressee?.value ?? null,
  };
}

/** A draft with what only the whole report tells. */
interface Whole extends Draft {
  readonly answers: Finding<Answer> | null;
  readonly parent: string | null;
  readonly said: SaidAt | null;
  /** How the speaker is known. */
  readonly speaking: Evidence | null;
}

function statement(scene: Scene, whole: Whole): Statement {
  const { saying, speaker, addressee, channel, place, act, target, silence, hedge, answers } = whole;
  const { evidence: attribution, ...rest } = saying.attribution;
  const { said, speaking } = whole;
  const found = { addressee, channel, place, act, target, polarity: silence, certainty: hedge, answers };
  return {
    ...rest,
    parent: whole.parent,
    speaker,
    addressee: addressee?.value ?? null,
    channel: channel?.value ?? 'unknown',
    place: place && { name: place.value, span: place.evidence.spans[0]! },
    saidAt: said && { value: said.value, when: said.when },
    act: act.value,
    ...codesOf(scene, saying, act.value),
    target: target?.value ?? null,
    polarity: silence?.value ?? 'positive',
    certainty: hedge ? 'hedged' : 'plain',
    hedge: hedge?.value ?? null,
    answers: answers?.value ?? null,
    commitments: findCommitments(scene, saying, act.value, speaker),
    evidence: {
      attribution,
      ...(speaker && speaking ? { speaker: [speaking] } : {}),
      ...(said ? { saidAt: said.evidence } : {}),
      ...evidenceOf(found),
    },
  };
}

/** The evidence of the fields that have a value. */
function evidenceOf(
  found: Partial<Record<StatementField, Finding<unknown> | null>>,
): Partial<Record<StatementField, readonly Evidence[]>> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) => (value ? [[field, [value.evidence]]] : [])),
  );
}
