import type { Attribution } from '../../analysis/5-attributions/attribution.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Span } from '../../text/span.ts';
import { voiceColours } from './colours.ts';
import { type Piece, plain, wrap } from './wrapping.ts';

/** The numbered list `speaker — cue — content`, nested attributions indented under their parents; one string an entry. */
export function listing(reading: Reading, width: number, colour: boolean): string[] {
  const { attributions } = reading;
  const digits = String(attributions.length).length;
  const known = new Set(attributions.map(({ id }) => id));
  const children = new Map<string | null, number[]>();
  attributions.forEach(({ parent }, index) => {
    const key = parent !== null && known.has(parent) ? parent : null;
    const list = children.get(key);
    if (list) list.push(index);
    else children.set(key, [index]);
  });
  const colours = colour ? voiceColours(reading) : null;
  const entries: string[] = [];
  // A stack, not recursion: chains may be as deep as a malicious text makes them.
  const waiting = (children.get(null) ?? []).map((index) => ({ index, depth: 0 })).reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { index, depth } = item;
    const attribution = attributions[index]!;
    const indent = ' '.repeat(3 * Math.min(depth, 6));
    const first = `${indent}${String(index + 1).padStart(digits)}  `;
    const rest = ' '.repeat(first.length);
    entries.push(wrap(entry(attribution, reading.report.text, colours), { width, first, rest }));
    const below = children.get(attribution.id) ?? [];
    for (const child of below.toReversed()) waiting.push({ index: child, depth: depth + 1 });
  }
  return entries;
}

function entry(
  { id, source, cue, content }: Attribution,
  text: string,
  colours: ReadonlyMap<string, string> | null,
): Piece[] {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => plain(text.slice(start, end)).replace(/\s+/g, ' ')).join(' … ');
  const style = (codes: string) => (colours ? codes : '');
  const voice = colours?.get(id);
  // A relative clause may leave its last comma with the source: *Amina Douk, who runs the clinic,*.
  const speaker = words(source).replace(/[,;:]$/, '');
  return [
    { text: speaker || '(no source named)', style: style(!speaker ? '2' : voice ? `1;${voice}` : '1') },
    { text: ' — ', style: '' },
    { text: words(cue) || '(no cue)', style: style(cue.length ? '4' : '2') },
    { text: ' — ', style: '' },
    { text: words(content) || '(no content)', style: '' },
  ];
}
