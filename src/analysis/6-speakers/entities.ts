import type { Phrase, PhraseKind } from './phrase.ts';
import type { Gender } from './speaker-words.ts';

/** Somebody as known so far: the phrases that stand for them and what those say together. */
export interface Entity {
  /** Index of the first phrase, which names the entity. */
  readonly id: number;
  /** In order of place. */
  readonly phrases: Phrase[];
  readonly kind: PhraseKind;
  /** Null until a word says so. */
  readonly gender: Gender | null;
  readonly likely: Gender | null;
  readonly number: Phrase['number'];
  readonly state: string | null;
  /** Full names with their words. */
  readonly named: boolean;
}

/** How a phrase came to its entity. */
export interface Link {
  /** Name of the sieve. */
  readonly by: string;
  /** The phrase it was linked to, by index. */
  readonly to: number;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** Groups phrases into entities: a union-find whose sets know their gender, number, kind and state. */
export class Entities {
  /** How each phrase was linked, or null for one that stands for itself. */
  readonly links: (Link | null)[];
  private readonly phrases: readonly Phrase[];
  private readonly parent: Int32Array;
  private readonly known: (Entity | null)[];
  /** Pairs of phrases that must not meet, as sets by entity. */
  private readonly apart = new Map<number, Set<number>>();

  constructor(phrases: readonly Phrase[]) {
    this.phrases = phrases;
    this.parent = Int32Array.from(phrases, (_, i) => i);
    this.links = phrases.map(() => null);
    this.known = phrases.map((phrase) => ({
      id: phrase.index,
      phrases: [phrase],
      kind: phrase.kind,
      gender: phrase.gender,
      likely: phrase.likely,
      number: phrase.number,
      state: phrase.kind === 'person' ? (phrase.office?.state ?? null) : phrase.state,
      named: phrase.form === 'name',
    }));
  }

  of(phrase: Phrase): Entity {
    return this.known[this.find(phrase.index)]!;
  }

  same(a: Phrase, b: Phrase): boolean {
    return this.find(a.index) === this.find(b.index);
  }

  /** Whether nothing that is known of the two speaks against their being one. */
  mayMeet(a: Phrase, b: Phrase): boolean {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return true;
    if (this.apart.get(one.id)?.has(other.id)) return false;
    if (one.gender && other.gender && one.gender !== other.gender) return false;
    if (one.number !== other.number && one.number !== 'either' && other.number !== 'either') return false;
    if (one.kind === 'person' && other.kind === 'person') {
      return !one.state || !other.state || one.state === other.state;
    }
    return true;
  }

  /** Makes sure that the two never become one. */
  keepApart(a: Phrase, b: Phrase): void {
    const [one, other] = [this.find(a.index), this.find(b.index)];
    if (one === other) return;
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as const) {
      const set = this.apart.get(x) ?? new Set();
      this.apart.set(x, set.add(y));
    }
  }

  /** Makes `later` stand for the entity of `earlier`, unless they are kept apart. Returns whether they are one now. */
  link(later: Phrase, earlier: Phrase, by: string, confidence: number): boolean {
    const [a, b] = [this.find(earlier.index), this.find(later.index)];
    if (a === b) return true;
    if (this.apart.get(a)?.has(b) || this.areNamesakes(a, b)) return false;
    return this.join(later, earlier, by, confidence);
  }

  /** Like {@link link}, for sieves that compare names: two entities that both have a name become one. */
  linkNames(later: Phrase, earlier: Phrase, by: string, confidence: number): boolean {
    if (this.same(later, earlier)) return true;
    if (this.apart.get(this.find(earlier.index))?.has(this.find(later.index))) return false;
    return this.join(later, earlier, by, confidence);
  }

  /** Both have names, and no sieve that compares names has made them one. */
  private areNamesakes(a: number, b: number): boolean {
    return this.known[a]!.named && this.known[b]!.named;
  }

  private join(later: Phrase, earlier: Phrase, by: string, confidence: number): true {
    const [a, b] = [this.find(earlier.index), this.find(later.index)];
    this.links[later.index] ??= { by, to: earlier.index, confidence };
    const [keep, drop] = a < b ? [a, b] : [b, a];
    const merged = union(this.known[keep]!, this.known[drop]!);
    this.parent[drop] = keep;
    this.known[keep] = merged;
    this.known[drop] = null;
    this.moveApart(keep, drop);
    return true;
  }

  /** Says of an entity what a sieve learned. */
  learn(phrase: Phrase, facts: Partial<Pick<Entity, 'state' | 'gender' | 'kind' | 'number'>>): void {
    const id = this.find(phrase.index);
    this.known[id] = { ...this.known[id]!, ...facts };
  }

  /** All entities in order of their first phrase. */
  all(): Entity[] {
    return this.known.filter((entity) => entity !== null);
  }

  private moveApart(keep: number, drop: number): void {
    const moved = this.apart.get(drop);
    if (!moved) return;
    const kept = this.apart.get(keep) ?? new Set();
    for (const other of moved) {
      kept.add(other);
      const theirs = this.apart.get(other);
      theirs?.delete(drop);
      theirs?.add(keep);
    }
    this.apart.set(keep, kept);
    this.apart.delete(drop);
  }

  private find(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = index; at !== root; ) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  phrase(index: number): Phrase {
    return this.phrases[index]!;
  }
}

/** Names say more of the kind than nouns, and nouns more than pronouns. */
function kindOf(one: Entity, other: Entity): PhraseKind {
  const rank = (entity: Entity) =>
    (entity.named ? 4 : 0) + (entity.kind === 'thing' ? 0 : entity.kind === 'place' ? 1 : 2);
  return rank(other) > rank(one) ? other.kind : one.kind;
}

function union(one: Entity, other: Entity): Entity {
  const phrases = mergeInOrder(one.phrases, other.phrases);
  return {
    id: one.id,
    phrases,
    kind: kindOf(one, other),
    gender: one.gender ?? other.gender,
    likely: one.likely ?? other.likely,
    number: one.number === 'either' ? other.number : one.number,
    state: one.state ?? other.state,
    named: one.named || other.named,
  };
}

/** Adds the shorter list to the longer one; most often at its end. */
function mergeInOrder(one: Phrase[], other: Phrase[]): Phrase[] {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  for (const phrase of short) {
    let at = long.length;
    while (at > 0 && long[at - 1]!.index > phrase.index) at--;
    long.splice(at, 0, phrase);
  }
  return long;
}
