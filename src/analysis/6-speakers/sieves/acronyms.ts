import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

/** *the World Health Organization (WHO) … the WHO*: letters in brackets after a name, or one name's initials. */
export const acronyms: Sieve = {
  name: 'initials',
  run(scene) {
    const { phrases, entities } = scene;
    const byInitials = new Map<string, Phrase | null>();
    for (const phrase of phrases) {
      if (!isBody(phrase) || phrase.words.length < 2) continue;
      const letters = initialsOf(phrase, scene.words.joining);
      const known = byInitials.get(letters);
      if (known === undefined) byInitials.set(letters, phrase);
      else if (known && !entities.same(known, phrase)) byInitials.set(letters, null);
    }
    for (const phrase of phrases) {
      if (!isLetters(scene, phrase)) continue;
      const before = inBrackets(scene, phrase);
      const whole = before ?? byInitials.get(lettersOf(phrase));
      if (whole && whole !== phrase) entities.linkNames(phrase, whole, 'initials', before ? 0.97 : 0.9);
    }
  },
};

function isBody({ form, kind }: Phrase): boolean {
  return form === 'name' && kind !== 'person';
}

function lettersOf({ words }: Phrase): string {
  return words.join('').replace(/\./g, '');
}

function isLetters({ page }: Scene, phrase: Phrase): boolean {
  if (!isBody(phrase) || phrase.core.last - phrase.core.first !== 1) return false;
  const { start, end } = page.tokens[phrase.head]!;
  return /^\p{Lu}[\p{Lu}\p{N}.]+s?$/u.test(page.text.slice(start, end));
}

function initialsOf({ words }: Phrase, joining: ReadonlySet<string>): string {
  return words
    .filter((word) => !joining.has(word))
    .map((word) => word[0])
    .join('');
}

/** The name that ends right before the bracket the letters stand in. */
function inBrackets({ page, phrases }: Scene, phrase: Phrase): Phrase | null {
  const bracket = phrase.core.first - 1;
  if (bracket < 1 || page.text[page.tokens[bracket]!.start] !== '(') return null;
  const before = phrases[phrase.index - 1];
  if (!before || !isBody(before) || before.core.last !== bracket) return null;
  return before.words.some((word) => word[0] === phrase.words[0]?.[0]) ? before : null;
}
