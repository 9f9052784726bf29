import type { Sieve } from '../scene.ts';

/** *I* and *we* inside what somebody says: the speaker of those words. */
export const firstPerson: Sieve = {
  name: 'first person',
  run({ phrases, entities, contentAt, sourceOf, parentOf, page }) {
    for (const phrase of phrases) {
      if (phrase.pronoun !== 'first one' && phrase.pronoun !== 'first many') continue;
      let a = contentAt[phrase.head]!;
      // *“I think we should go,” Ruiz said*: “I” is itself a source inside Ruiz's words.
      for (let steps = 0; steps < 8 && a >= 0; steps++) {
        const source = phrases[sourceOf[a]!];
        if (source && source !== phrase && page.quotation[source.head] !== page.quotation[phrase.head]) {
          entities.link(phrase, source, 'first person', phrase.pronoun === 'first one' ? 0.93 : 0.8);
          break;
        }
        a = parentOf[a]!;
      }
    }
  },
};
