import { relationOf } from './find-phrases.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Somebody a pronoun may stand for. */
export interface Candidate {
  /** The phrase of theirs that is nearest before the pronoun. */
  readonly nearest: Phrase;
  /** How many other candidates stand nearer. */
  readonly rank: number;
  /** Sentences between. */
  readonly distance: number;
}

/** Pronouns look back this many sentences, phrases and people at most. */
const SENTENCES = 8;
const PHRASES = 90;
const PEOPLE = 20;

/** Whom the words before a pronoun offer, the nearest first: of its number and gender, and not barred by grammar. */
export function candidatesOf(scene: Scene, pronoun: Phrase): Candidate[] {
  const { phrases, entities, page } = scene;
  const here = page.sentenceOf[pronoun.head]!;
  const seen = new Set<number>();
  const found: Candidate[] = [];
  for (let i = pronoun.index - 1; i >= Math.max(0, pronoun.index - PHRASES); i--) {
    const nearest = phrases[i]!;
    const distance = here - page.sentenceOf[nearest.head]!;
    if (distance > SENTENCES || found.length >= PEOPLE) break;
    const { id } = entities.of(nearest);
    if (seen.has(id) || !canBe(scene, pronoun, nearest)) continue;
    seen.add(id);
    if (!isBarred(scene, pronoun, nearest)) found.push({ nearest, rank: found.length, distance });
  }
  return found;
}

/** Kind, number and gender. */
function canBe({ entities }: Scene, pronoun: Phrase, phrase: Phrase): boolean {
  const entity = entities.of(phrase);
  if (
    entity.kind === 'thing' &&
    !entity.named &&
    phrase.form === 'pronoun' &&
    phrase.pronoun !== pronoun.pronoun
  ) {
    return false;
  }
  if (phrase.pronoun === 'second' || phrase.pronoun === 'first many') return false;
  if (!entities.mayMeet(pronoun, phrase)) return false;
  switch (pronoun.pronoun) {
    case 'male':
    case 'female':
      return entity.kind === 'person' || (entity.kind === 'thing' && phrase.form === 'pronoun');
    case 'thing':
      return entity.kind !== 'person' && entity.kind !== 'group' && entity.kind !== 'meeting';
    default:
      return entity.number !== 'one';
  }
}

/** *Ruiz saw him*: a pronoun beside a subject of the same verb is somebody else; *Ruiz’s friend saw him* may be Ruiz. */
function isBarred({ page }: Scene, pronoun: Phrase, phrase: Phrase): boolean {
  const { head } = page.syntax;
  const relation = relationOf(page, pronoun.head);
  if (phrase.core.first <= pronoun.head && pronoun.head < phrase.core.last) return true;
  // *his* in *his lawyer Anna Ruiz* is not Ruiz; phrases that hold the pronoun come later or hang on its noun.
  if (phrase.extent.first <= pronoun.head && pronoun.head < phrase.extent.last) return true;
  if (/sel(f|ves)$/.test(pronoun.words[0] ?? '')) return false;
  if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl') return false;
  const verb = head[pronoun.head]!;
  return head[phrase.head] === verb && relationOf(page, phrase.head).startsWith('nsubj');
}

export type Role = 'subject' | 'object' | 'possessor' | 'oblique' | 'other';

/** What a phrase is in its clause; a second conjunct is what the first is. */
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
    return relation.startsWith('obl') || relation === 'nmod' ? 'oblique' : 'other';
  }
  return 'other';
}
