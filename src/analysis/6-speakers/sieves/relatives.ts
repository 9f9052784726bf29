import { relativeHead } from '../page-words.ts';
import type { Sieve } from '../scene.ts';

/** *Anna Ruiz, who said …*: the noun that the clause hangs on. */
export const relatives: Sieve = {
  name: 'relative pronoun',
  run({ page, phrases, phraseAt, entities }) {
    for (const phrase of phrases) {
      if (phrase.pronoun !== 'relative') continue;
      const noun = relativeHead(page, phrase.head);
      const above = phrases[noun < 0 ? -1 : phraseAt[noun]!];
      if (above) entities.link(phrase, above, 'relative pronoun', 0.92);
    }
  },
};
