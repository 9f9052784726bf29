import type { Manner } from '../analysis/5-attributions/attribution.ts';
import type { Speaker, SpeakerKind } from '../analysis/6-speakers/speaker.ts';
import type {
  Act,
  Answer,
  Channel,
  Commitment,
  Party,
  Statement,
  StatementField,
} from '../analysis/8-statements/statement.ts';
import type { Evidence } from '../text/evidence.ts';
import type { Span } from '../text/span.ts';
import { evidenceOf, rounded, toSpan } from './wire-evidence.ts';

/** Somebody a statement has to do with; `id` is null where the report does not follow them (*reporters*). */
export interface WireParty {
  readonly id: string | null;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** A speaker as a statement shows them; the list of speakers has the rest. */
export interface WireSpeakerParty extends WireParty {
  /** The first office that the report gives them. */
  readonly office: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly state: string | null;
}

export interface WireCommitment {
  readonly actor: WireParty | null;
  readonly action: readonly Span[];
  /** ISO 8601. */
  readonly due: string | null;
  readonly evidence: readonly Evidence[];
}

/** A statement; null where the text does not tell. */
export interface WireStatement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly speaker: WireSpeakerParty | null;
  readonly addressee: WireParty | null;
  readonly channel: Channel;
  /** Where it was said. */
  readonly place: (Span & { readonly name: string }) | null;
  /** ISO 8601, and the temporal expression that it comes from (null: the report's own date). */
  readonly saidAt: { readonly value: string; readonly when: string | null } | null;
  readonly act: Act;
  readonly cameo: string;
  /** Null for acts that PLOVER has no category for, such as a mere assertion. */
  readonly plover: string | null;
  readonly target: WireParty | null;
  readonly parent: string | null;
  readonly polarity: 'positive' | 'negative';
  readonly certainty: 'plain' | 'hedged';
  readonly hedge: 'modal' | 'conditional' | 'reported' | null;
  readonly answers: Answer | null;
  readonly commitments: readonly WireCommitment[];
  readonly confidence: number;
  /** How each inferred field is known. */
  readonly evidence: Readonly<Partial<Record<StatementField, readonly Evidence[]>>>;
}

/** The JSON shape of a statement, its keys in a fixed order. */
export function toStatement(
  statement: Statement,
  speakers: ReadonlyMap<string, Pick<Speaker, 'offices' | 'state'>>,
): WireStatement {
  const { speaker, place, saidAt, answers } = statement;
  const known = speaker?.speaker == null ? undefined : speakers.get(speaker.speaker);
  return {
    id: statement.id,
    source: statement.source.map(toSpan),
    cue: statement.cue.map(toSpan),
    content: statement.content.map(toSpan),
    manner: statement.manner,
    speaker: speaker && {
      ...toParty(speaker),
      office: known?.offices[0]?.name ?? null,
      state: known?.state ?? null,
    },
    addressee: statement.addressee && toParty(statement.addressee),
    channel: statement.channel,
    place: place && { name: place.name, ...toSpan(place.span) },
    saidAt: saidAt && { value: saidAt.value, when: saidAt.when },
    act: statement.act,
    cameo: statement.cameo,
    plover: statement.plover || null,
    target: statement.target && toParty(statement.target),
    parent: statement.parent,
    polarity: statement.polarity,
    certainty: statement.certainty,
    hedge: statement.hedge,
    answers: answers && { statement: answers.statement, how: answers.how },
    commitments: statement.commitments.map(toCommitment),
    confidence: rounded(statement.confidence),
    evidence: evidenceByField(statement),
  };
}

function toParty({ speaker, name, kind }: Party): WireParty {
  return { id: speaker, name, kind };
}

function toCommitment({ actor, action, due, evidence }: Commitment): WireCommitment {
  return {
    actor: actor && toParty(actor),
    action: action.map(toSpan),
    due,
    evidence: evidenceOf(evidence),
  };
}

/** Every field that has evidence, in one order. The map makes a new field a compile error here. */
const FIELD_ORDER: Readonly<Record<StatementField, number>> = {
  attribution: 0,
  speaker: 1,
  addressee: 2,
  channel: 3,
  place: 4,
  saidAt: 5,
  act: 6,
  target: 7,
  parent: 8,
  polarity: 9,
  certainty: 10,
  answers: 11,
};

/** The fields of a statement that may have evidence, in the order in which they are written. */
export const STATEMENT_FIELDS = Object.keys(FIELD_ORDER) as StatementField[];

function evidenceByField({ evidence }: Statement): WireStatement['evidence'] {
  const known = STATEMENT_FIELDS.filter((field) => evidence[field] !== undefined);
  return Object.fromEntries(known.map((field) => [field, evidenceOf(evidence[field]!)]));
}
