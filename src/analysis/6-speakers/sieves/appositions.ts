import { relationOf } from '../find-phrases.ts';
import type { Phrase } from '../phrase.ts';
import { type Scene, type Sieve, tokensOf } from '../scene.ts';

/** *Anna Ruiz, the chief of the port*; *the paper’s correspondent, Anna Ruiz*. */
export const appositions: Sieve = {
  name: 'apposition',
  run(scene) {
    const { phrases, entities, page } = scene;
    for (const phrase of phrases) {
      const apposition = phrase.mention?.apposition;
      const inside = apposition && headIn(scene, apposition, phrase);
      if (inside && agree(scene, inside, phrase)) entities.link(inside, phrase, 'apposition', 0.95);
      const titled = titleOf(scene, phrase);
      if (titled && scene.entities.mayMeet(phrase, titled)) entities.link(phrase, titled, 'apposition', 0.9);
      if (phrase.form === 'pronoun' || relationOf(page, phrase.head) !== 'appos') continue;
      const above = phrases[scene.phraseAt[page.syntax.head[phrase.head]!]!];
      if (above && isClose(scene, above, phrase) && agree(scene, phrase, above)) {
        entities.link(phrase, above, 'apposition', 0.9);
      }
    }
  },
};

/** The name that a noun leads to: *leader* before *Anna Ruiz*, *the director of the port, Anna Ruiz,*. */
function titleOf({ page, phrases }: Scene, noun: Phrase): Phrase | null {
  if (noun.form !== 'noun' || noun.kind !== 'person' || noun.number !== 'one') return null;
  for (let p = noun.index + 1; p < Math.min(phrases.length, noun.index + 4); p++) {
    const name = phrases[p]!;
    if (name.form === 'pronoun') return null;
    if (name.form !== 'name' || name.kind !== 'person') continue;
    const gap = page.text.slice(page.tokens[noun.head]!.end, page.tokens[name.core.first]!.start);
    if (/^( [\p{Lu}][\p{L}.]*){0,3} $/u.test(gap)) return name;
    const after = page.text.slice(page.tokens[name.core.last - 1]!.end).slice(0, 2);
    const isOf =
      /^ (of|for|at|in) [^,;:.“”"()]{2,60}, ((Dr|Mr|Ms|Mrs|Prof)\.? )?$/.test(gap) ||
      /^, ((Dr|Mr|Ms|Mrs|Prof)\.? )?$/.test(gap);
    return isOf && noun.article !== 'bare' && /^,/.test(after) ? name : null;
  }
  return null;
}

function headIn(scene: Scene, apposition: { start: number; end: number }, whole: Phrase): Phrase | null {
  const { first, last } = tokensOf(scene.page, apposition);
  for (let i = first; i < last; i++) {
    const phrase = scene.phrases[scene.phraseAt[i]!];
    const head = scene.page.syntax.head[i]!;
    const outside = head < first || head >= last;
    if (phrase && phrase !== whole && phrase.head === i && phrase.form === 'noun' && outside) return phrase;
  }
  return null;
}

/** Two names in a row are a list or a place, not an apposition; a noun and a name of one kind are. */
function agree({ entities }: Scene, a: Phrase, b: Phrase): boolean {
  if (a.form === 'name' && b.form === 'name') return false;
  if (a.form === 'pronoun' || b.form === 'pronoun') return false;
  return a.kind === b.kind && entities.mayMeet(a, b);
}

/** Only a comma, or nothing, between the two. */
function isClose({ page }: Scene, above: Phrase, below: Phrase): boolean {
  const gap = page.text.slice(page.tokens[above.core.last - 1]!.end, page.tokens[below.extent.first]!.start);
  return below.head > above.head && /^[\s,—–-]*$/.test(gap);
}
