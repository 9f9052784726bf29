import type { Attribution } from '../../src/analysis/5-attributions/attribution.ts';
import type { Span } from '../../src/text/span.ts';

/** The three roles of an attribution, each in order of the text; empty where the role is absent. */
export type AttributionRoles = Pick<Attribution, 'source' | 'cue' | 'content'>;

/**
 * The attributions of a brat stand-off file in PolNeAR's scheme: `T` lines are spans of a role, `E` lines tie
 * them together. brat counts code points; the spans returned count UTF-16 units of `text`.
 */
export function readBrat(annotation: string, text: string): AttributionRoles[] {
  const toUtf16 = codePointOffsets(text);
  const spans = new Map<string, Span[]>();
  const events: string[] = [];
  // The text column of a span may itself hold line breaks, so a line starts only where an id does.
  for (const line of annotation.split(/\n(?=[TERAMN#*]\d*\t)/)) {
    const [id = '', body = ''] = line.replace(/\n+$/, '').split('\t');
    if (/^T\d+$/.test(id)) spans.set(id, readPieces(body.slice(body.indexOf(' ') + 1), toUtf16));
    else if (/^E\d+$/.test(id)) events.push(body.trim());
  }
  return events.map((event) => readEvent(event, spans));
}

/** `10 20;25 30` as spans. */
function readPieces(pieces: string, toUtf16: (offset: number) => number): Span[] {
  return pieces.split(';').map((piece) => {
    const [start, end] = piece.split(' ').map(Number);
    return { start: toUtf16(start!), end: toUtf16(end!) };
  });
}

/** `Attribution:T4 Content:T3 Cue:T2 Source:T1 Content2:T9` with its spans looked up. */
function readEvent(event: string, spans: ReadonlyMap<string, Span[]>): AttributionRoles {
  const roles = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  for (const argument of event.split(/\s+/)) {
    const [name, id] = argument.split(':');
    const role = name!.replace(/\d+$/, '').toLowerCase();
    if (role === 'source' || role === 'cue' || role === 'content')
      roles[role].push(...(spans.get(id!) ?? []));
  }
  for (const list of [roles.source, roles.cue, roles.content]) list.sort((a, b) => a.start - b.start);
  return roles;
}

function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const table: number[] = [];
  let at = 0;
  for (const character of text) {
    table.push(at);
    at += character.length;
  }
  table.push(at);
  return (offset) => table[offset] ?? text.length;
}
