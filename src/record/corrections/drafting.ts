import type { StatementField } from '../../analysis/8-statements/statement.ts';
import type { WireStatement } from '../../formats/wire.ts';
import { codesOfAct } from './act-codes.ts';
import type { Changes, CorrectedField, Reference } from './correction.ts';
import { mannerOf } from './manner.ts';
import { type Cast, partyOf, speakerParty } from './parties.ts';

/** Why a correction has no effect on a reading, in words that follow its number. */
export class NoEffect extends Error {
  override readonly name = 'NoEffect';
}

/** A statement with changes made; `resolve` gives the id that a reference has in this reading. Throws {@link NoEffect}. */
export function changed(
  statement: WireStatement,
  changes: Changes,
  text: string,
  cast: Cast,
  resolve: (reference: Reference) => string,
): WireStatement {
  const { source, cue, content, manner, channel, polarity, saidAt } = changes;
  const spans = { ...(source && { source }), ...(cue && { cue }), ...(content && { content }) };
  const named = content === undefined ? {} : { manner: mannerOf(text, content) };
  return {
    ...statement,
    ...spans,
    ...(manner === undefined ? named : { manner }),
    ...(channel && { channel }),
    ...(polarity && { polarity }),
    ...(saidAt === undefined ? {} : { saidAt: saidAt === null ? null : { value: saidAt, when: null } }),
    ...(changes.place === undefined ? {} : { place: changes.place }),
    ...actOf(changes),
    ...certaintyOf(statement, changes),
    ...partiesOf(changes, cast),
    ...referencesOf(changes, resolve),
    evidence: { ...statement.evidence, ...evidenceOf(changes) },
  };
}

function actOf({ act }: Changes): Partial<WireStatement> {
  return act === undefined ? {} : { act, ...codesOfAct(act) };
}

function certaintyOf({ hedge }: WireStatement, { certainty }: Changes): Partial<WireStatement> {
  if (certainty === undefined) return {};
  return { certainty, hedge: certainty === 'hedged' ? hedge : null };
}

function partiesOf({ speaker, addressee, target }: Changes, cast: Cast): Partial<WireStatement> {
  const party = (named: Changes['target']) => (named ? partyOf(cast, named) : null);
  return {
    ...(speaker === undefined ? {} : { speaker: speaker && speakerOf(speaker, cast) }),
    ...(addressee === undefined ? {} : { addressee: party(addressee) }),
    ...(target === undefined ? {} : { target: party(target) }),
  };
}

function speakerOf(named: NonNullable<Changes['speaker']>, cast: Cast): WireStatement['speaker'] {
  const known = cast.find(named);
  if (known === 'several') throw new NoEffect(`the report has several speakers called ${named.name}`);
  return speakerParty(known ?? cast.enter(named));
}

function referencesOf(
  { parent, answers }: Changes,
  resolve: (reference: Reference) => string,
): Partial<WireStatement> {
  return {
    ...(parent === undefined ? {} : { parent: parent && resolve(parent) }),
    ...(answers === undefined
      ? {}
      : { answers: answers && { statement: resolve(answers.statement), how: answers.how } }),
  };
}

/** The field whose evidence speaks for a corrected one. */
const EVIDENCED: Readonly<Record<CorrectedField, StatementField>> = {
  source: 'attribution',
  cue: 'attribution',
  content: 'attribution',
  manner: 'attribution',
  speaker: 'speaker',
  addressee: 'addressee',
  target: 'target',
  channel: 'channel',
  place: 'place',
  saidAt: 'saidAt',
  act: 'act',
  parent: 'parent',
  polarity: 'polarity',
  certainty: 'certainty',
  answers: 'answers',
};

/** The fields that changes speak of. */
export function fieldsOf(changes: Changes): CorrectedField[] {
  return (Object.keys(EVIDENCED) as CorrectedField[]).filter((field) => changes[field] !== undefined);
}

function evidenceOf(changes: Changes): WireStatement['evidence'] {
  const byHand = [{ by: 'correction', spans: [], confidence: 1 }];
  return Object.fromEntries(fieldsOf(changes).map((field) => [EVIDENCED[field], byHand]));
}

/** A statement of which nothing is known but that somebody added it. */
export function blank(id: string): WireStatement {
  return {
    id,
    source: [],
    cue: [],
    content: [],
    manner: 'indirect',
    speaker: null,
    addressee: null,
    channel: 'unknown',
    place: null,
    saidAt: null,
    act: 'assert',
    ...codesOfAct('assert'),
    target: null,
    parent: null,
    polarity: 'positive',
    certainty: 'plain',
    hedge: null,
    answers: null,
    commitments: [],
    confidence: 1,
    evidence: { attribution: [{ by: 'correction', spans: [], confidence: 1 }] },
  };
}

/** Statement, and whether following parents from it leads back to it. */
export function isInsideItself(id: string, statements: ReadonlyMap<string, WireStatement>): boolean {
  const seen = new Set([id]);
  for (let at = statements.get(id)?.parent ?? null; at !== null; at = statements.get(at)?.parent ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
