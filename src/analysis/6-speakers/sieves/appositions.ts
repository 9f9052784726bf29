import { UPOS } from '../../3-syntax/syntax.ts';
import { isWord, type Page } from '../../5-attributions/page.ts';
import { relationOf, tokensOf, wordAt } from '../page-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene, Sieve } from '../scene.ts';

const PROPN = UPOS.indexOf('PROPN');

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

/** How many tokens *the director of the port of Selva* may have between its noun and the comma. */
const LONGEST = 10;

/** The name that a noun leads to: *leader* before *Anna Ruiz*, *the director of the port, Dr Anna Ruiz,*. */
function titleOf(scene: Scene, noun: Phrase): Phrase | null {
  const { page, phrases, words } = scene;
  if (noun.form !== 'noun' || noun.kind !== 'person' || noun.number !== 'one') return null;
  for (let p = noun.index + 1; p < Math.min(phrases.length, noun.index + 4); p++) {
    const name = phrases[p]!;
    if (name.form === 'pronoun') return null;
    if (name.form !== 'name' || name.kind !== 'person') continue;
    let first = name.core.first;
    while (first - 1 > noun.head && words.officeExtras.has(wordAt(page, first - 1))) first--;
    if (isTitleRun(page, noun.head + 1, first)) return name;
    const isClosed = isComma(page, first - 1) && isComma(page, name.core.last);
    return isClosed && noun.article !== 'bare' && isComplement(scene, noun.head + 1, first - 1) ? name : null;
  }
  return null;
}

/** Nothing, or up to three more words of a name or title. */
function isTitleRun(page: Page, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i < last; i++) if (page.syntax.upos[i] !== PROPN) return false;
  return true;
}

/** Nothing, or *of the port*. */
function isComplement({ page, words }: Scene, first: number, last: number): boolean {
  if (first === last) return true;
  if (last - first > LONGEST || !words.complements.has(wordAt(page, first))) return false;
  for (let i = first; i < last; i++) if (!isWord(page, i)) return false;
  return true;
}

function isComma({ text, tokens }: Page, token: number): boolean {
  return token < tokens.length && text[tokens[token]!.start] === ',';
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
