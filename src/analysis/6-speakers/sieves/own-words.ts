import { relationOf } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/**
 * *officials said they …*, *Ruiz, who said she …*: a pronoun that opens what a group, or the person a clause is about,
 * is reported to say in the reporter's words. Of a plain *Ruiz said he …* other candidates take part as well: those are
 * left to the ranker.
 */
export const ownWords: Sieve = {
  name: 'own words',
  run(scene) {
    for (const phrase of scene.phrases) {
      const source = sourceOver(scene, phrase);
      if (!source || !isSure(scene, phrase, source) || !scene.entities.mayMeet(phrase, source)) continue;
      scene.entities.link(phrase, source, 'own words', 0.85);
    }
  },
};

function isSure(scene: Scene, pronoun: Phrase, source: Phrase): boolean {
  if (pronoun.pronoun === 'many') return source.form === 'noun' && source.number === 'many';
  const isPerson = pronoun.pronoun === 'male' || pronoun.pronoun === 'female';
  return isPerson && (source.pronoun === 'relative' || isJustBefore(scene, pronoun, source));
}

/** *Ruiz said he …*, not *according to Ruiz, he …*: a named subject, and nobody between. */
function isJustBefore(scene: Scene, pronoun: Phrase, source: Phrase): boolean {
  if (source.form !== 'name' || relationOf(scene.page, source.head) !== 'nsubj') return false;
  if (scene.phrases[pronoun.index - 1] !== source) return false;
  return scene.page.sentenceOf[pronoun.head] === scene.page.sentenceOf[source.head];
}

/** The source of the indirect content that the phrase opens. */
function sourceOver(
  { page, contentAt, sourceOf, phrases, attributions }: Scene,
  { head }: Phrase,
): Phrase | null {
  const a = contentAt[head]!;
  if (a < 0 || page.quotation[head]! >= 0) return null;
  const start = attributions[a]!.content[0]!.start;
  // *that they* and *they* both open it.
  const opens = page.tokens[Math.max(0, head - 2)]!.start < start;
  return opens ? (phrases[sourceOf[a]!] ?? null) : null;
}
