import type { Attribution } from '../analysis/5-attributions/attribution.ts';
import type { Reference } from '../analysis/6-speakers/speaker.ts';
import type { Commitment, Party, Statement } from '../analysis/8-statements/statement.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Report } from '../text/report.ts';
import type { WireReading, WireSpeaker } from './wire.ts';
import type { WireCommitment, WireParty, WireStatement } from './wire-statement.ts';

/**
 * A reading from its JSON shape, for writing it in another format: the opposite of `toWire`, apart from what that leaves
 * out. Words, trees, mentions and quotations are empty; `sentences` are the caller's, where a format counts them.
 */
export function fromWire(report: Report, wire: WireReading, sentences: Reading['sentences'] = []): Reading {
  const statements = wire.statements.map(toStatement);
  const { published } = wire.report;
  const { voices, shares, loaded } = wire;
  return {
    report,
    engine: wire.engine,
    notes: wire.notes ?? [],
    tokens: [],
    sentences,
    syntax: NO_SYNTAX,
    mentions: [],
    quotations: [],
    attributions: wire.statements.map(toAttribution),
    cast: { speakers: wire.speakers.map(toSpeaker), references: toReferences(wire), sources: [] },
    times: { published, whens: wire.whens },
    statements,
    voices: { voices, shares, loaded },
  };
}

const NO_SYNTAX: Reading['syntax'] = {
  upos: new Uint8Array(0),
  xpos: new Uint8Array(0),
  head: new Int32Array(0),
  relation: new Uint8Array(0),
  lemma: [],
};

function toAttribution({
  id,
  source,
  cue,
  content,
  manner,
  parent,
  confidence,
  evidence,
}: WireStatement): Attribution {
  return { id, source, cue, content, manner, parent, confidence, evidence: evidence.attribution ?? [] };
}

function toStatement(wire: WireStatement): Statement {
  const { speaker, addressee, target, place, plover, commitments } = wire;
  return {
    ...wire,
    speaker: speaker && toParty(speaker),
    addressee: addressee && toParty(addressee),
    target: target && toParty(target),
    place: place && { name: place.name, span: { start: place.start, end: place.end } },
    plover: plover ?? '',
    commitments: commitments.map(toCommitment),
  };
}

function toParty({ id, name, kind }: WireParty): Party {
  return { speaker: id, name, kind };
}

function toCommitment({ actor, ...rest }: WireCommitment): Commitment {
  return { ...rest, actor: actor && toParty(actor) };
}

function toSpeaker({ offices, ...rest }: WireSpeaker): Reading['cast']['speakers'][number] {
  return { ...rest, offices: offices.map(({ name, start, end }) => ({ name, span: { start, end } })) };
}

/** The wire does not say which word heads a reference, nor how it is known. */
function toReferences({ references }: WireReading): Reference[] {
  return references.map(({ start, end, speaker }) => ({
    start,
    end,
    speaker,
    head: -1,
    evidence: { by: 'reading', spans: [{ start, end }], confidence: 1 },
  }));
}
