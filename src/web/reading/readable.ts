import type { Reading, Report, WireStatement } from '../shapes.ts';

/** What ties a reading to the record: numbers behind its ids. A text that is only tried out has none. */
export type Ties = Pick<Report, 'id' | 'numbers' | 'people' | 'corrected' | 'elsewhere'>;

/** A text with its reading, as the reading view shows it. */
export interface Readable {
  readonly text: string;
  readonly reading: Reading;
  /** Null where the text is in no record. */
  readonly ties: Ties | null;
  readonly statements: ReadonlyMap<string, WireStatement>;
  /** Place of each statement in the order of the text, from 1: the number of its footnote. */
  readonly places: ReadonlyMap<string, number>;
  readonly speakers: ReadonlyMap<string, Reading['speakers'][number]>;
}

/** A reading made ready to be shown. */
export function readableOf(text: string, reading: Reading, ties: Ties | null = null): Readable {
  const { statements, speakers } = reading;
  return {
    text,
    reading,
    ties,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    places: new Map(statements.map(({ id }, index) => [id, index + 1])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
  };
}

/** The statements that one stands on, from the outermost in, itself last. */
export function chainOf(readable: Readable, id: string): WireStatement[] {
  const chain: WireStatement[] = [];
  for (let next: string | null = id; next !== null; ) {
    const statement = readable.statements.get(next);
    // A correction could close a circle.
    if (!statement || chain.includes(statement)) break;
    chain.unshift(statement);
    next = statement.parent;
  }
  return chain;
}

/** Where a statement begins in the text: with its source, its cue or its content. */
export function startOf({ source, cue, content }: WireStatement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

/** The numbers of the statements whose content ends at a place of the text, as a footnote's sign has them. */
export function notesOf({ statements, places }: Readable): Map<number, string> {
  const notes = new Map<number, string>();
  for (const { id, content } of statements.values()) {
    if (content.length === 0) continue;
    const end = Math.max(...content.map((span) => span.end));
    notes.set(end, [notes.get(end), places.get(id)].filter((note) => note !== undefined).join(', '));
  }
  return notes;
}
