import type { Span } from '../../text/span.ts';
import type { Statement } from '../8-statements/statement.ts';
import type { Voice } from './voice.ts';

/** What the map needs to know of a statement. */
export type Voiced = Pick<Statement, 'id' | 'source' | 'cue' | 'content' | 'parent'>;

/** A stretch that stands on a statement, by the statement's chain. */
interface Stretch extends Span {
  readonly chain: readonly string[];
}

/**
 * Links of the longest chain that is told apart. No report that people wrote nests a tenth as deep; statements further in
 * stand on the voice around them, so that a map never grows with the square of a text.
 */
export const DEEPEST = 32;

/**
 * The voice of every character of a text of `length` code units, in order, without gap or overlap.
 *
 * A statement's content stands on its chain, save its own source and cue where they fall inside it: those stand on the
 * voice around (*the pier, the mayor said, was safe* taken as one stretch). Where contents overlap, the longer chain wins,
 * and of two as long the one that begins later. Linear in the statements, sorting aside.
 */
export function mapVoices(length: number, statements: readonly Voiced[]): Voice[] {
  const chains = chainsOf(statements);
  const stretches = statements.flatMap((statement, i) => stretchesOf(statement, chains[i]!, length));
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = new Set([0, length]);
  for (const { start, end } of stretches) bounds.add(start).add(end);
  const layers = new Layers();
  const voices: Voice[] = [];
  let next = 0;
  let from = 0;
  for (const bound of Int32Array.from(bounds).sort()) {
    if (bound > from) append(voices, from, bound, layers.voiceAt(from));
    for (; stretches[next]?.start === bound; next++) layers.open(stretches[next]!);
    from = bound;
  }
  return voices;
}

/** Makes the last voice longer where the same one goes on. */
function append(voices: Voice[], start: number, end: number, chain: readonly string[]): void {
  const last = voices.at(-1);
  if (last?.chain === chain) voices[voices.length - 1] = { ...last, end };
  else voices.push({ start, end, chain });
}

const OWN: readonly string[] = [];

/** The stretches that are open at some place, one stack for each length of chain; of a stack the last counts. */
class Layers {
  private readonly stacks: Stretch[][] = [];

  open(stretch: Stretch): void {
    const depth = stretch.chain.length;
    while (this.stacks.length <= depth) this.stacks.push([]);
    this.stacks[depth]!.push(stretch);
  }

  /** The chain of the innermost stretch that has not ended at `offset`. Offsets asked for may not go back. */
  voiceAt(offset: number): readonly string[] {
    for (let depth = this.stacks.length - 1; depth > 0; depth--) {
      const stack = this.stacks[depth]!;
      while (stack.length > 0 && stack.at(-1)!.end <= offset) stack.pop();
      const innermost = stack.at(-1);
      if (innermost) return innermost.chain;
    }
    return OWN;
  }
}

/** For each statement the ids from its outermost ancestor to itself. A ring of parents is cut where it is entered. */
function chainsOf(statements: readonly Voiced[]): (readonly string[])[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const chains = new Map<string, readonly string[]>();
  for (const statement of statements) {
    const waiting = new Map<string, Voiced>();
    let at: Voiced | undefined = statement;
    while (at && !chains.has(at.id) && !waiting.has(at.id)) {
      waiting.set(at.id, at);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    let outer = (at && chains.get(at.id)) ?? OWN;
    for (const id of [...waiting.keys()].reverse()) {
      if (outer.length < DEEPEST) outer = [...outer, id];
      chains.set(id, outer);
    }
  }
  return statements.map(({ id }) => chains.get(id)!);
}

/** The statement's content without its own source and cue, inside a text of `length` code units. */
function stretchesOf({ source, cue, content }: Voiced, chain: readonly string[], length: number): Stretch[] {
  const holes = [...source, ...cue].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  for (const span of content) {
    let start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    for (const hole of holes) {
      if (hole.end <= start || hole.start >= end) continue;
      if (hole.start > start) stretches.push({ start, end: hole.start, chain });
      start = hole.end;
    }
    if (start < end) stretches.push({ start, end, chain });
  }
  return stretches;
}
