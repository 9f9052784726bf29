import type { Entity } from './entities.ts';
import { relationOf } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Somebody a pronoun may stand for. */
export interface Candidate {
  /** The phrase of theirs that is nearest before the pronoun, or the first one after it in its sentence. */
  readonly nearest: Phrase;
  /** How many other candidates stand nearer. */
  readonly rank: number;
  /** Sentences between; -1 where the phrase comes after the pronoun. */
  readonly distance: number;
}

/** Pronouns look back this many sentences, phrases and people at most. */
const SENTENCES = 8;
const PHRASES = 90;
const PEOPLE = 20;
/** And this many phrases forward: *When she arrived, Ruiz said …*. */
const AHEAD = 8;

/** Whom the words around a pronoun offer, the nearest first: of its number and gender, and not barred by grammar. */
export function candidatesOf(scene: Scene, pronoun: Phrase): Candidate[] {
  const { phrases, entities, page } = scene;
  const here = page.sentenceOf[pronoun.head]!;
  const seen = new Set<number>();
  const found: Candidate[] = [];
  const offer = (nearest: Phrase, distance: number) => {
    const { id } = entities.of(nearest);
    if (seen.has(id) || !canBe(scene, pronoun, nearest)) return;
    seen.add(id);
    if (!isBarred(scene, pronoun, nearest)) found.push({ nearest, rank: found.length, distance });
  };
  for (let i = pronoun.index - 1; i >= Math.max(0, pronoun.index - PHRASES); i--) {
    const distance = here - page.sentenceOf[phrases[i]!.head]!;
    if (distance > SENTENCES || found.length >= PEOPLE) break;
    offer(phrases[i]!, distance);
  }
  if (pronoun.pronoun !== 'male' && pronoun.pronoun !== 'female') return found;
  for (let i = pronoun.index + 1; i < Math.min(phrases.length, pronoun.index + AHEAD); i++) {
    if (page.sentenceOf[phrases[i]!.head] !== here) break;
    if (phrases[i]!.form === 'name') offer(phrases[i]!, -1);
  }
  return found;
}

/** Kind, number and gender. */
function canBe({ entities }: Scene, pronoun: Phrase, phrase: Phrase): boolean {
  const entity = entities.of(phrase);
  if (phrase.pronoun === 'second' || phrase.pronoun === 'first many') return false;
  if (phrase.form === 'pronoun' && entity.phrases.length === 1 && phrase.pronoun !== pronoun.pronoun)
    return false;
  if (!entities.mayMeet(pronoun, phrase)) return false;
  switch (pronoun.pronoun) {
    case 'male':
    case 'female':
      return entity.kind === 'person' || mayBePerson(entity);
    case 'thing':
      return entity.kind !== 'person' && entity.kind !== 'group';
    default:
      return entity.number !== 'one';
  }
}

/** Taggers take surnames for places and firms; whatever is known as a state or a body by its list is none. */
function mayBePerson({ kind, phrases, state }: Entity): boolean {
  if (state || kind === 'state' || kind === 'group' || kind === 'document' || kind === 'meeting')
    return false;
  return phrases.every(({ form, words }) => form !== 'noun' && words.length < 4);
}

/** *Ruiz saw him*: a pronoun beside a subject of the same verb is somebody else; *Ruiz’s friend saw him* may be Ruiz. */
function isBarred(scene: Scene, pronoun: Phrase, phrase: Phrase): boolean {
  const { page, entities } = scene;
  const { head } = page.syntax;
  const relation = relationOf(page, pronoun.head);
  if (phrase.core.first <= pronoun.head && pronoun.head < phrase.core.last) return true;
  // *his* in *his lawyer Anna Ruiz* is not Ruiz.
  if (phrase.extent.first <= pronoun.head && pronoun.head < phrase.extent.last) return true;
  if (relation === 'nmod:poss' && isOwned(page, head[pronoun.head]!, phrase)) return true;
  if (scene.words.reflexives.has(pronoun.words[0] ?? '')) return false;
  if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl') return false;
  const subject = subjectOver(scene, head[pronoun.head]!);
  return subject !== null && entities.same(subject, phrase);
}

/** The subject of a verb, or of the verb that it goes on from: *Ruiz called and told him*. */
function subjectOver({ page, phrases, phraseAt }: Scene, verb: number): Phrase | null {
  let at = verb;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    for (let child = page.tree.firstChild[at]!; child >= 0; child = page.tree.nextSibling[child]!) {
      if (relationOf(page, child).startsWith('nsubj')) return phrases[phraseAt[child]!] ?? null;
    }
    if (relationOf(page, at) !== 'conj') return null;
    at = page.syntax.head[at]!;
  }
  return null;
}

/** *Talia* in *her sister Talia*, where `noun` is *sister*. */
function isOwned({ syntax }: Scene['page'], noun: number, phrase: Phrase): boolean {
  if (noun === phrase.head || phrase.core.first === noun + 1) return true;
  return phrase.head > noun && (syntax.head[phrase.head] === noun || syntax.head[noun] === phrase.head);
}

/** What a phrase is in its clause. */
export const ROLES = ['subject', 'object', 'possessor', 'oblique', 'modifier', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** A second conjunct and an apposition are what the first is. */
export function roleOf({ page }: Scene, phrase: Phrase): Role {
  let at = phrase.head;
  for (let steps = 0; steps < 4; steps++) {
    const relation = relationOf(page, at);
    if (relation === 'conj' || relation === 'appos' || relation === 'flat') {
      at = page.syntax.head[at]!;
      if (at < 0) return 'other';
      continue;
    }
    if (relation.startsWith('nsubj')) return 'subject';
    if (relation === 'obj' || relation === 'iobj') return 'object';
    if (relation === 'nmod:poss') return 'possessor';
    if (relation === 'nmod' || relation === 'compound') return 'modifier';
    return relation.startsWith('obl') ? 'oblique' : 'other';
  }
  return 'other';
}
