import type { Span } from '../../text/span.ts';
import type { Reading } from '../shapes.ts';

/** A stretch of the text in which nothing changes: one voice, one statement, one part of it. */
export interface Run extends Span {
  /** How many statements it stands on: 0 in the outlet's own voice. */
  readonly depth: number;
  /** The statement that it belongs to as source, cue or content; null in the outlet's own voice. */
  readonly statement: string | null;
  /** Whether it is a loaded word in the outlet's own voice, outside quotation marks. */
  readonly loaded: boolean;
}

interface Layer extends Span {
  readonly statement: string | null;
}

/**
 * The text cut wherever voice, statement or loadedness changes; the runs follow on each other without a gap. Where a
 * source or cue stands inside a content, it belongs to its own statement, the innermost.
 */
export function runsOf(
  length: number,
  { voices, statements, loaded }: Pick<Reading, 'voices' | 'statements' | 'loaded'>,
): Run[] {
  const layers: Layer[] = [
    ...statements.flatMap(({ id, source, cue }) =>
      [...source, ...cue].map((span) => ({ ...span, statement: id })),
    ),
    ...loaded.filter(({ statement, quoted }) => statement === null && !quoted),
  ].map(({ start, end, statement }) => ({ start, end, statement }));
  layers.sort((a, b) => a.start - b.start);
  const cuts = new Set([0, length]);
  for (const { start, end } of [...layers, ...voices]) cuts.add(start).add(end);
  const runs: Run[] = [];
  const over = overlays(layers);
  let voice = 0;
  const places = [...cuts].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
  for (const [index, start] of places.slice(0, -1).entries()) {
    while (voice < voices.length && voices[voice]!.end <= start) voice++;
    const chain = voices[voice] && voices[voice].start <= start ? voices[voice].chain : [];
    addRun(runs, { start, end: places[index + 1]!, ...belonging(over(start), chain) });
  }
  return runs;
}

/** Tells which layers lie over a place; places are asked for in order. */
function overlays(layers: readonly Layer[]): (place: number) => readonly Layer[] {
  let next = 0;
  let over: Layer[] = [];
  return (place) => {
    if (over.some(({ end }) => end <= place)) over = over.filter(({ end }) => end > place);
    for (; next < layers.length && layers[next]!.start <= place; next++) {
      if (layers[next]!.end > place) over.push(layers[next]!);
    }
    return over;
  };
}

function belonging(over: readonly Layer[], chain: readonly string[]): Omit<Run, keyof Span> {
  const parts = over.filter(({ statement }) => statement !== null);
  const innermost = parts.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return {
    depth: chain.length,
    statement: innermost?.statement ?? chain.at(-1) ?? null,
    loaded: over.length > parts.length,
  };
}

function addRun(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  const same =
    before &&
    before.depth === run.depth &&
    before.statement === run.statement &&
    before.loaded === run.loaded;
  if (same) runs[runs.length - 1] = { ...before, end: run.end };
  else runs.push(run);
}
