import type { SpeakerKind } from '../analysis/6-speakers/speaker.ts';
import type { Act, AnswerKind, Channel } from '../analysis/8-statements/statement.ts';
import {
  CorrectionError,
  type Database,
  type NamedParty,
  nearestPlace,
  placeOfStatement,
  reportOf,
  spanOf,
  type WantedChanges,
} from '../record/record.ts';
import type { HandOptions } from './hand-options.ts';

/** What `onrecord correct` takes. */
export interface CorrectOptions extends HandOptions {
  readonly add?: boolean;
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content?: readonly string[];
  readonly speaker?: string;
  readonly speakerKind?: SpeakerKind;
  readonly addressee?: string;
  readonly target?: string;
  readonly channel?: Channel;
  readonly act?: Act;
  readonly place?: string;
  readonly saidAt?: string;
  readonly parent?: string;
  readonly answers?: string;
  readonly manner?: 'direct' | 'mixed' | 'indirect';
  readonly polarity?: 'positive' | 'negative';
  readonly certainty?: 'plain' | 'hedged';
}

/** The typed fields as changes; words are looked up in the text of the report. Rejects with `CorrectionError`. */
export async function wantedChanges(
  database: Database,
  place: { readonly report: number } | { readonly statement: number },
  options: CorrectOptions,
): Promise<WantedChanges> {
  const { act, channel, manner, polarity, certainty, saidAt, parent, answers } = options;
  const named = { act, channel, manner, polarity, certainty };
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    ...(await wordFields(database, place, options)),
    ...partyFields(options),
    ...(saidAt === undefined ? {} : { saidAt: orNone(saidAt) }),
    ...(parent === undefined ? {} : { parent: orNone(parent) === null ? null : numberOf(parent) }),
    ...(answers === undefined ? {} : { answers: orNone(answers) === null ? null : answerOf(answers) }),
  };
}

const orNone = (typed: string) => (typed === 'none' ? null : typed);

function partyFields({ speaker, speakerKind, addressee, target }: CorrectOptions): WantedChanges {
  if (speakerKind !== undefined && speaker === undefined) {
    throw new CorrectionError('--speaker-kind goes with --speaker');
  }
  const party = (typed: string, kind: SpeakerKind | null = null): NamedParty | null =>
    typed === 'none' ? null : { name: typed, kind };
  return {
    ...(speaker === undefined ? {} : { speaker: party(speaker, speakerKind) }),
    ...(addressee === undefined ? {} : { addressee: party(addressee) }),
    ...(target === undefined ? {} : { target: party(target) }),
  };
}

/** What is given by words of the report. */
async function wordFields(
  database: Database,
  place: { readonly report: number } | { readonly statement: number },
  { source, cue, content, place: where }: CorrectOptions,
): Promise<WantedChanges> {
  const roles = Object.entries({ source, cue, content }).filter(([, typed]) => typed !== undefined);
  if (roles.length === 0 && where === undefined) return {};
  const found = 'statement' in place ? await placeOfStatement(database, place.statement) : null;
  const kept = await reportOf(database, 'report' in place ? place.report : (found?.report ?? -1));
  // Whoever makes the correction says what there is not.
  if (!kept) return {};
  const spans = (typed: readonly string[]) =>
    typed[0] === 'none' ? [] : typed.map((one) => spanOf(kept.text, one)).sort((a, b) => a.start - b.start);
  const changes = Object.fromEntries(roles.map(([role, typed]) => [role, spans(typed!)]));
  if (where === undefined) return changes;
  if (where === 'none') return { ...changes, place: null };
  const statement = kept.reading?.statements.find(({ id }) => id === found?.local);
  const at = nearestPlace(kept.text, where, (changes['cue'] ?? statement?.cue ?? [])[0]?.start ?? 0);
  if (!at) throw new CorrectionError(`“${where}” does not stand in the report, letter for letter`);
  return { ...changes, place: { name: where, ...at } };
}

function numberOf(typed: string): number {
  if (!/^\d+$/.test(typed)) throw new CorrectionError(`${typed} is no number of a statement`);
  return Number(typed);
}

function answerOf(typed: string): { statement: number; how: AnswerKind } {
  const [, statement, how] = /^(\d+)\s+(\S+)$/.exec(typed) ?? [];
  if (statement === undefined) {
    throw new CorrectionError(`${typed} does not say which statement is answered and how: "12 deny"`);
  }
  return { statement: Number(statement), how: how as AnswerKind };
}
