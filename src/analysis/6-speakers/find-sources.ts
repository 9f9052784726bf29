import { Authors } from './authors.ts';
import type { Phrase } from './phrase.ts';
import { type Scene, tokensOf } from './scene.ts';
import { sideBySide } from './source-phrase.ts';

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
    const all = sideBySide(scene.page, scene.phrases, phrase, run);
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
