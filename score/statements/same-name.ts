import { STATES } from '../../data/en/states.ts';

/** Words that tell nobody from anybody else. */
const SMALL = new Set(
  'the a an of for and in at to by from some several many other his her its their mr mrs ms dr sir'.split(
    ' ',
  ),
);

/** Words that alone name nobody: *minister* is no match for *Foreign Minister Anna Ruiz*. */
const GENERAL = new Set(
  (
    'government minister president spokesman spokeswoman spokesperson official officials police authorities ' +
    'ministry office state states people statement report leader secretary general party group foreign prime'
  ).split(' '),
);

/** *Lengan* and *Lenga* are one word for comparing names. */
const STATE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [, names = '', people = ''] = line.split('|');
      const state = names.split(',')[0]!.toLowerCase();
      return people
        .split(',')
        .filter((word) => word.trim() !== '')
        .map((word) => [word.trim().toLowerCase(), state] as const);
    }),
);

function wordsOf(name: string): Set<string> {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/\./g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !SMALL.has(word))
      .flatMap((word) => (STATE_OF_PEOPLE.get(word) ?? word).split(/\s+/)),
  );
}

/**
 * Whether two names are one somebody's, for scoring: the same words apart from articles, forms of address and accents
 * (a nationality counts as its state), or all words of one in the other and not only general ones. *Trump* is *Donald
 * Trump*; *the minister* is not *Foreign Minister Ruiz*.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return a.trim() === b.trim();
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (![...few].every((word) => many.has(word))) return false;
  return few.size === many.size || [...few].some((word) => !GENERAL.has(word));
}
