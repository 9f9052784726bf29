import { headOf } from '../4-mentions/extents.ts';
import { Authors } from './authors.ts';
import { relationOf } from './find-phrases.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, tokensOf } from './scene.ts';

/** Who an attribution's source is: several phrases where several people speak together. */
export interface FoundSource {
  /** The words of the source that name somebody. */
  readonly phrase: Phrase;
  /** Whom they stand for: the author of a statement, each of *Ruiz and Baro*. */
  readonly speakers: readonly Phrase[];
  readonly by: string;
  readonly confidence: number;
}

/** For each attribution who its source is, or null where it names nobody. */
export function findSources(scene: Scene): (FoundSource | null)[] {
  const authors = new Authors(scene);
  return scene.attributions.map(({ source }, a) => {
    const phrase = scene.phrases[scene.sourceOf[a]!];
    if (!phrase || !source[0]) return null;
    const run = tokensOf(scene.page, source[0]);
    const all = together(scene, phrase, run);
    if (all.length > 1) return { phrase, speakers: all, by: 'several together', confidence: 0.85 };
    if (phrase.kind === 'document') {
      const author = scene.words.wordsOfSomebody.has(phrase.words[0]!) ? authors.of(phrase, run) : null;
      if (author) return { phrase, speakers: [author], by: 'author of the words', confidence: 0.75 };
    } else authors.note(phrase, a);
    const link = scene.entities.links[phrase.index];
    return {
      phrase,
      speakers: [phrase],
      by: link?.by ?? 'source words',
      confidence: link?.confidence ?? 0.9,
    };
  });
}

/** *Ruiz and the ministry*: the phrases that stand side by side in a source. */
function together(scene: Scene, phrase: Phrase, run: { first: number; last: number }): Phrase[] {
  const { page, phrases, phraseAt } = scene;
  const head = headOf(page.syntax, run);
  const all = [phrase];
  for (let child = page.tree.firstChild[head]!; child >= 0; child = page.tree.nextSibling[child]!) {
    if (child < run.first || child >= run.last || relationOf(page, child) !== 'conj') continue;
    const other = phrases[phraseAt[child]!];
    if (other && other !== phrase && other.pronoun !== 'relative') all.push(other);
  }
  return all;
}
