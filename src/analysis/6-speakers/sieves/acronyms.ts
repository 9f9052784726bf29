import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';
import type { SpeakerWords } from '../speaker-words.ts';

/** *the World Health Organization (WHO) … the WHO*: letters in brackets after a name, or one name's initials. */
export const acronyms: Sieve = {
  name: 'initials',
  run(scene) {
    const { phrases, entities } = scene;
    const byInitials = new Map<string, Phrase | null>();
    for (const phrase of phrases) {
      if (!isBody(phrase) || phrase.words.length < 2) continue;
      for (const letters of initialsOf(phrase, scene.words)) {
        const known = byInitials.get(letters);
        if (known === undefined) byInitials.set(letters, phrase);
        else if (known && !entities.same(known, phrase)) byInitials.set(letters, null);
      }
    }
    for (const phrase of phrases) {
      const letters = isLetters(scene, phrase);
      if (!letters && !isShortForm(scene, phrase)) continue;
      const before = inBrackets(scene, phrase);
      const whole = before ?? (letters ? byInitials.get(lettersOf(phrase)) : null);
      if (whole && whole !== phrase) entities.linkNames(phrase, whole, 'initials', before ? 0.97 : 0.9);
    }
  },
};

function isBody({ form, kind }: Phrase): boolean {
  return form === 'name' && kind !== 'person';
}

function lettersOf({ words }: Phrase): string {
  return words.join('').replace(/[.&]/g, '');
}

/** *WHO*, *W&E* in one token or several. */
function isLetters({ page }: Scene, phrase: Phrase): boolean {
  if (!isBody(phrase) || phrase.core.last - phrase.core.first > 3) return false;
  const { start } = page.tokens[phrase.core.first]!;
  const { end } = page.tokens[phrase.core.last - 1]!;
  return /^\p{Lu}[\p{Lu}\p{N}.&]+s?$/u.test(page.text.slice(start, end));
}

/** *the Selva Observatory (Selvob) … Selvob*: one word in brackets, whatever the tagger took it for. */
function isShortForm({ page }: Scene, { form, core, kind }: Phrase): boolean {
  if (form !== 'name' || kind === 'state' || core.last - core.first !== 1) return false;
  const after = page.tokens[core.last];
  return after !== undefined && page.text[after.start] === ')';
}

/** With and without a state at the beginning: *LPC* for *the Lengan Port Commission*. */
function initialsOf({ words }: Phrase, { joining, states, nationalities }: SpeakerWords): string[] {
  const of = (some: readonly string[]) =>
    some
      .filter((word) => !joining.has(word))
      .map((word) => word[0])
      .join('');
  const isState = (name: string) => states.has(name) || nationalities.has(name);
  const skipped = isState(words.slice(0, 2).join(' ')) ? 2 : isState(words[0]!) ? 1 : 0;
  const short = skipped > 0 && words.length - skipped > 1 ? of(words.slice(skipped)) : null;
  return short === null ? [of(words)] : [of(words), short];
}

/** The name that ends right before the bracket the letters stand in. */
function inBrackets({ page, phrases }: Scene, phrase: Phrase): Phrase | null {
  const bracket = phrase.core.first - 1;
  if (bracket < 1 || page.text[page.tokens[bracket]!.start] !== '(') return null;
  const before = phrases[phrase.index - 1];
  if (!before || !isBody(before) || before.core.last !== bracket) return null;
  return before.words.some((word) => word[0] === phrase.words[0]?.[0]) ? before : null;
}
