import type { WireReading, WireStatement } from '../../formats/wire.ts';
import { type FoundBy, findAnchored } from './anchor.ts';
import { type Anchor, type Correction, holding, type Reference } from './correction.ts';
import { blank, changed, isInsideItself, NoEffect } from './drafting.ts';
import { finished } from './finishing.ts';
import { Cast } from './parties.ts';

/** What became of a correction that holds: how its place was found, or why it has no effect. */
export type Outcome = { readonly statement: string; readonly by: FoundBy } | { readonly lost: string };

/** A reading with corrections made. */
export interface Replayed {
  readonly reading: WireReading;
  /** By number of the correction; those about people have none. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Where each statement comes from: its id in the machine's reading, or the correction that added it. */
  readonly origins: ReadonlyMap<string, { readonly machine: string } | { readonly added: number }>;
  /** Id of the statement that a reference means, also of a rejected one; null where it is not found. */
  idOf(reference: Reference): string | null;
}

/**
 * The corrected reading: the machine's, which stays as it is, with the report's corrections made in the order of the log.
 * A pure function. A correction whose place is not found, or that would make no sense, changes nothing and says why.
 */
export function replay(text: string, machine: WireReading, log: readonly Correction[]): Replayed {
  const replaying = new Replaying(text, machine, log);
  for (const correction of holding(log)) replaying.take(correction);
  return replaying.end();
}

class Replaying {
  private readonly text: string;
  private readonly machine: WireReading;
  private readonly cast: Cast;
  private readonly places: Places;
  private readonly statements: Map<string, WireStatement>;
  private readonly rejected = new Set<string>();
  /** Whether anything is otherwise than the machine read it: who accepts a statement leaves it as it is. */
  private touched = false;
  private readonly outcomes = new Map<number, Outcome>();
  /** Id of the statement that a correction added, by the correction's number. */
  private readonly added = new Map<number, string>();
  /** The id that each addition in the log gets, whether it holds or not: undoing one renames no other. */
  private readonly names: ReadonlyMap<number, string>;

  constructor(text: string, machine: WireReading, log: readonly Correction[]) {
    this.text = text;
    this.machine = machine;
    this.cast = new Cast(machine.speakers);
    this.statements = new Map(machine.statements.map((statement) => [statement.id, statement]));
    this.places = new Places(text, machine.statements, log);
    const last = Math.max(0, ...machine.statements.map(({ id }) => Number(id.slice(1)) || 0));
    const additions = log.filter(({ deed }) => deed.kind === 'add');
    this.names = new Map(additions.map(({ number }, i) => [number, `s${last + 1 + i}`]));
  }

  take({ number, deed }: Correction): void {
    try {
      if (deed.kind === 'add') this.outcomes.set(number, this.add(number, deed));
      else if (deed.kind === 'change' || deed.kind === 'reject' || deed.kind === 'accept') {
        const id = this.resolve(deed.statement);
        if (this.rejected.has(id)) throw new NoEffect('the statement was rejected');
        if (deed.kind === 'reject') this.rejected.add(id);
        else if (deed.kind === 'change') this.change(id, deed.changes);
        this.outcomes.set(number, { statement: id, by: this.places.how(deed.statement) });
      }
      if (deed.kind === 'add' || deed.kind === 'change' || deed.kind === 'reject') this.touched = true;
    } catch (error) {
      if (!(error instanceof NoEffect)) throw error;
      this.outcomes.set(number, { lost: error.message });
    }
  }

  /** What the machine has read at the same place by now is the added statement, and takes its fields. */
  private add(number: number, { anchor, changes }: Extract<Correction['deed'], { kind: 'add' }>): Outcome {
    const known = findAnchored(anchor, this.machine.statements, this.text);
    const id = 'statement' in known && known.by === 'exact' ? known.statement.id : this.names.get(number)!;
    const before = this.statements.get(id);
    if (!before) this.statements.set(id, { ...blank(id), ...anchor.spans });
    try {
      this.change(id, changes);
    } catch (error) {
      if (!before) this.statements.delete(id);
      throw error;
    }
    this.rejected.delete(id);
    this.added.set(number, id);
    return { statement: id, by: 'exact' };
  }

  private change(id: string, changes: Extract<Correction['deed'], { kind: 'change' }>['changes']): void {
    const before = this.statements.get(id)!;
    const resolve = (reference: Reference) => this.standing(reference);
    this.statements.set(id, changed(before, changes, this.text, this.cast, resolve));
    if (!isInsideItself(id, this.statements)) return;
    this.statements.set(id, before);
    throw new NoEffect('it would put a statement inside itself');
  }

  private standing(reference: Reference): string {
    const id = this.resolve(reference);
    if (this.rejected.has(id)) throw new NoEffect('the statement that it names was rejected');
    return id;
  }

  private resolve(reference: Reference): string {
    if ('machine' in reference) return this.places.find(reference.machine);
    const id = this.added.get(reference.added);
    if (id === undefined)
      throw new NoEffect(`correction ${reference.added}, which added the statement, does not hold`);
    return id;
  }

  end(): Replayed {
    const { added } = this;
    const kept = [...this.statements.values()].filter(({ id }) => !this.rejected.has(id));
    const parentOf = (id: string) => this.statements.get(id)?.parent ?? null;
    const byAddition = new Map([...added].map(([number, id]) => [id, number]));
    const machineIds = new Set(this.machine.statements.map(({ id }) => id));
    return {
      reading: this.touched
        ? finished(this.text, this.machine, { kept, rejected: this.rejected, parentOf, cast: this.cast })
        : this.machine,
      outcomes: this.outcomes,
      origins: new Map(
        kept.map(({ id }) => [id, machineIds.has(id) ? { machine: id } : { added: byAddition.get(id)! }]),
      ),
      idOf: (reference) => {
        try {
          return this.resolve(reference);
        } catch (error) {
          if (error instanceof NoEffect) return null;
          throw error;
        }
      },
    };
  }
}

const LOST = {
  gone: 'no statement stands at its place any more',
  ambiguous: 'several statements may stand at its place',
  taken: 'another statement that was corrected stands at its place now',
} as const;

/** Where the anchors of a log stand in a reading. Two statements that were told apart never become one silently. */
class Places {
  private readonly found = new Map<
    string,
    { readonly id: string; readonly by: FoundBy } | { readonly lost: string }
  >();
  private readonly text: string;
  private readonly statements: readonly WireStatement[];

  constructor(text: string, statements: readonly WireStatement[], log: readonly Correction[]) {
    this.text = text;
    this.statements = statements;
    const claims = new Map<string, { readonly key: string; readonly by: FoundBy }[]>();
    for (const anchor of log.flatMap(({ deed }) => anchorsOf(deed))) {
      const key = keyOf(anchor);
      if (this.found.has(key)) continue;
      const place = this.look(anchor);
      this.found.set(key, place);
      if ('id' in place) claims.set(place.id, [...(claims.get(place.id) ?? []), { key, by: place.by }]);
    }
    for (const rivals of claims.values()) {
      if (rivals.length < 2) continue;
      const exact = rivals.find(({ by }) => by === 'exact');
      for (const rival of rivals) if (rival !== exact) this.found.set(rival.key, { lost: LOST.taken });
    }
  }

  find(anchor: Anchor): string {
    const place = this.found.get(keyOf(anchor)) ?? this.look(anchor);
    if ('lost' in place) throw new NoEffect(place.lost);
    return place.id;
  }

  how(reference: Reference): FoundBy {
    if (!('machine' in reference)) return 'exact';
    const place = this.found.get(keyOf(reference.machine));
    return place && 'by' in place ? place.by : 'exact';
  }

  private look(anchor: Anchor): { readonly id: string; readonly by: FoundBy } | { readonly lost: string } {
    const place = findAnchored(anchor, this.statements, this.text);
    return 'lost' in place ? { lost: LOST[place.lost] } : { id: place.statement.id, by: place.by };
  }
}

const keyOf = ({ spans }: Anchor) => JSON.stringify(spans);

/** The places of machine statements that a deed speaks of. */
function anchorsOf(deed: Correction['deed']): Anchor[] {
  const of = (reference: Reference | null | undefined) =>
    reference && 'machine' in reference ? [reference.machine] : [];
  if (deed.kind === 'reject' || deed.kind === 'accept') return of(deed.statement);
  if (deed.kind !== 'change' && deed.kind !== 'add') return [];
  const { parent, answers } = deed.changes;
  return [...(deed.kind === 'change' ? of(deed.statement) : []), ...of(parent), ...of(answers?.statement)];
}
