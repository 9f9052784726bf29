import { RELATIONS, UPOS, XPOS } from '../../src/analysis/3-syntax/syntax.ts';
import type { Attribution } from '../../src/analysis/5-attributions/attribution.ts';
import type { Statement } from '../../src/analysis/8-statements/statement.ts';
import { shareVoices } from '../../src/analysis/9-voices/shares.ts';
import { mapVoices } from '../../src/analysis/9-voices/voice-map.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { makeReport } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';

const ROLES = { S: 'source', C: 'cue', Q: 'content' } as const;

/**
 * A reading from text with its attributions in braces: `{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.` S is a source,
 * C a cue, Q content; the number is the attribution's. An attribution inside another's content is its child. Words get
 * flat trees: the first is the root of all others.
 */
export function bracketed(notation: string, file?: string): Reading {
  let text = '';
  const open: { role: 'source' | 'cue' | 'content'; number: number; start: number }[] = [];
  const roles = new Map<number, { source: Span[]; cue: Span[]; content: Span[]; parent: number | null }>();
  for (const [piece, role, number] of notation.matchAll(/\{([SCQ])(\d+):|\}|[^{}]+/g)) {
    if (role) {
      const parent = open.findLast((mark) => mark.role === 'content')?.number ?? null;
      const id = Number(number);
      if (!roles.has(id)) roles.set(id, { source: [], cue: [], content: [], parent });
      open.push({ role: ROLES[role as keyof typeof ROLES], number: id, start: text.length });
    } else if (piece === '}') {
      const { role, number, start } = open.pop()!;
      roles.get(number)![role].push({ start, end: text.length });
    } else text += piece;
  }
  const attributions = [...roles]
    .sort(([a], [b]) => a - b)
    .map(([number, role]) => toAttribution(text, number, role));
  return withAttributions({ ...flat(text), report: makeReport(text, file ? { file } : {}) }, attributions);
}

/** The reading with these attributions, and the statements and voices that follow from them. */
export function withAttributions(
  reading: Omit<Reading, 'attributions' | 'statements' | 'voices'>,
  attributions: readonly Attribution[],
): Reading {
  const { text } = reading.report;
  const statements = attributions.map(toStatement);
  const voices = mapVoices(text.length, statements);
  const shares = shareVoices(text, voices, statements);
  return { ...reading, attributions, statements, voices: { voices, shares, loaded: [] } };
}

/** A statement of which nothing is known but its attribution. */
function toStatement({ evidence, ...attribution }: Attribution): Statement {
  return {
    ...attribution,
    speaker: null,
    addressee: null,
    channel: 'unknown',
    place: null,
    saidAt: null,
    act: 'assert',
    cameo: '01',
    plover: 'CONSULT',
    target: null,
    polarity: 'positive',
    certainty: 'plain',
    hedge: null,
    answers: null,
    commitments: [],
    evidence: { attribution: evidence },
  };
}

function toAttribution(
  text: string,
  number: number,
  { source, cue, content, parent }: { source: Span[]; cue: Span[]; content: Span[]; parent: number | null },
): Attribution {
  const quoted = content.filter(({ start, end }) => /^["“].*["”]$/s.test(text.slice(start, end))).length;
  return {
    id: `s${number}`,
    source,
    cue,
    content,
    manner: quoted === 0 ? 'indirect' : quoted === content.length ? 'direct' : 'mixed',
    parent: parent === null ? null : `s${parent}`,
    confidence: 0.91234,
    evidence: [{ by: 'test', spans: cue, confidence: 0.91234 }],
  };
}

/** One sentence a line, every word a noun under the first. */
function flat(text: string): Omit<Reading, 'attributions' | 'statements' | 'voices' | 'report'> {
  const tokens: Span[] = [];
  const sentences: Reading['sentences'][number][] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const first = tokens.length;
    for (const word of line[0].matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
      const start = line.index + word.index;
      tokens.push({ start, end: start + word[0].length });
    }
    const last = tokens.length;
    if (last > first) {
      const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      sentences.push({ ...span, first, last, paragraph: sentences.length });
    }
  }
  const head = new Int32Array(tokens.length);
  for (const { first, last } of sentences) head.fill(first, first, last).fill(-1, first, first + 1);
  const syntax = {
    upos: new Uint8Array(tokens.length).fill(UPOS.indexOf('NOUN')),
    xpos: new Uint8Array(tokens.length).fill(XPOS.indexOf('NN')),
    head,
    relation: Uint8Array.from(head, (h) => RELATIONS.indexOf(h < 0 ? 'root' : 'dep')),
    lemma: tokens.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  };
  return {
    engine: 'test',
    tokens,
    sentences,
    syntax,
    mentions: [],
    quotations: [],
    cast: { speakers: [], references: [], sources: [] },
    times: { published: { value: null, by: 'undecided', candidates: [], evidence: [] }, whens: [] },
    notes: [],
  };
}
