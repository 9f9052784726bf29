import type { Phrase } from '../phrase.ts';
import type { Sieve } from '../scene.ts';

/** More organisations of one word than any report tells apart. */
const MOST = 12;

/**
 * *The Lenga Harbour Company … Lenga Harbour*, *The New Selva Times … the Times*: the first words of an organisation's
 * name, or its last one with a capital, when it is one organisation's only.
 */
export const shortBodies: Sieve = {
  name: 'short name',
  run({ phrases, entities, words, speaksIn }) {
    const byWord = new Map<string, Phrase[]>();
    const bodies = phrases.filter(({ form, kind }) => form === 'name' && kind === 'organisation');
    for (const phrase of bodies) {
      const parts = nameWords(phrase, words.articles);
      if (parts.length < 2) continue;
      for (const word of new Set([parts[0]!, parts[parts.length - 1]!])) {
        const list = byWord.get(word);
        if (!list) byWord.set(word, [phrase]);
        else if (list.length < MOST && !list.some((other) => entities.same(other, phrase))) list.push(phrase);
      }
    }
    const others = phrases.filter((phrase) => mayBeBody(phrase) && speaksIn[phrase.index]! >= 0);
    for (const phrase of [...bodies, ...others]) {
      const short = nameWords(phrase, words.articles);
      const edge = [short[0] ?? '', short[short.length - 1] ?? ''];
      const longer = edge
        .flatMap((word) => byWord.get(word) ?? [])
        .filter((long) => isShort(short, nameWords(long, words.articles)) && entities.mayMeet(phrase, long));
      const distinct = longer.filter(
        (one, i) => longer.findIndex((other) => entities.same(one, other)) === i,
      );
      if (distinct.length === 1) entities.linkNames(phrase, distinct[0]!, 'short name', 0.85);
      else if (distinct.length > 1 && words.outletWords.has(short[0]!)) {
        const before = distinct.filter(({ index }) => index < phrase.index).at(-1);
        if (before) entities.linkNames(phrase, before, 'short name', 0.7);
      }
    }
  },
};

/** *Lenga Harbour said …*, taken for a place. */
function mayBeBody({ form, kind, state }: Phrase): boolean {
  return form === 'name' && !state && (kind === 'place' || kind === 'thing');
}

function nameWords({ words }: Phrase, articles: ReadonlySet<string>): string[] {
  return words.filter((word) => !articles.has(word));
}

/** The first words of the longer name, or its last ones. */
function isShort(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length >= long.length) return false;
  const begins = short.every((word, i) => word === long[i]);
  const ends = short.every((word, i) => word === long[long.length - short.length + i]);
  return begins || ends;
}
