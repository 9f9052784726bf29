import { Authors } from './authors.ts';
import { tokensOf } from './page-words.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Who an attribution's source is. */
export interface FoundSource {
  /** The words of the source that name somebody. */
  readonly phrase: Phrase;
  /** Whom they stand for: the phrase itself, or the author of a statement. */
  readonly speaker: Phrase;
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
    if (phrase.kind === 'document') {
      const author = scene.words.wordsOfSomebody.has(phrase.words[0]!) ? authors.of(phrase, run) : null;
      if (author) return { phrase, speaker: author, by: 'author of the words', confidence: 0.75 };
    } else authors.note(phrase, a);
    const link = scene.entities.links[phrase.index];
    return {
      phrase,
      speaker: phrase,
      by: link?.by ?? (phrase.members.length > 0 ? 'several together' : 'source words'),
      confidence: link?.confidence ?? 0.9,
    };
  });
}
