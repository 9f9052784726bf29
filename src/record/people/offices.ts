/** Words that many offices share and that therefore tell nothing. */
const COMMON = new Set([
  'of',
  'the',
  'for',
  'and',
  'minister',
  'president',
  'head',
  'chief',
  'director',
  'deputy',
  'former',
]);

/**
 * Whether two offices may be one: the telling words of one are all in the other (*mayor*, *mayor of Port Selva*; *foreign
 * minister*, *minister of foreign affairs*). Words that two merely share (*mayor of Port Selva*, *mayor of Port Lenga*) tell
 * people apart. Offices without a telling word (*minister*) say less, not something else.
 */
export function compareOffices(a: string, b: string): 'same' | 'open' | 'other' {
  if (a === b) return 'same';
  const [one, other] = [tellingWords(a), tellingWords(b)];
  if (one.size === 0 || other.size === 0) return 'open';
  return within(one, other) || within(other, one) ? 'same' : 'other';
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  [...part].every((word) => whole.has(word));

/** *spokeswoman* and *spokesman* are one office. */
function tellingWords(office: string): Set<string> {
  const words = office.split(' ').map((word) => word.replace(/(?:woman|person)$/, 'man'));
  return new Set(words.filter((word) => !COMMON.has(word)));
}
