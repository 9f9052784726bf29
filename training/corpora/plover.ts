import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';

/** A sentence whose main event goes from a marked source to a marked target, with the event's PLOVER root. */
export interface PloverSentence {
  readonly id: string;
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  readonly root: string;
}

/** Reads `PLV_train.tsv`; sentences in which a mark is missing are left out. */
export function readPlover(file: string): PloverSentence[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const names = header.split('\t').map((name) => name.trim());
  const column = (name: string) => names.indexOf(name);
  const [id, marked, root] = [column('sentence_id'), column('marked_sentence'), column('gold_root')];
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const read = unmark(cells[marked] ?? '');
    const gold = cells[root]?.trim();
    return read && gold ? [{ ...read, id: cells[id]!, root: gold }] : [];
  });
}

/** The text without its marks, and where they stood. */
function unmark(marked: string): Pick<PloverSentence, 'text' | 'source' | 'target'> | null {
  const ends = new Map<string, number>();
  let text = '';
  for (const [piece] of marked.matchAll(/<\/?[st]>|<|[^<]+/g)) {
    if (/^<\/?[st]>$/.test(piece)) ends.set(piece, text.length);
    else text += piece;
  }
  const span = (name: string): Span | null => {
    const [start, end] = [ends.get(`<${name}>`), ends.get(`</${name}>`)];
    return start === undefined || end === undefined || end <= start ? null : { start, end };
  };
  const [source, target] = [span('s'), span('t')];
  return source && target ? { text, source, target } : null;
}
