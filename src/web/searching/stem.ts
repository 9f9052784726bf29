/**
 * The stem of an English word, by Porter's algorithm (https://tartarus.org/martin/PorterStemmer/def.txt): the record's
 * index of words uses it, so what it finds for *inspect* (*inspected*, *inspections*) can be marked here too.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return withoutLast(suffixes3to4(suffixes2(yToI(endings(plural(word))))));
}

/** How many times a vowel is followed by a consonant: what is left must be long enough to be a word. */
function measure(word: string): number {
  return kindsOf(word).replace(/^c+/, '').replace(/v+$/, '').replace(/v+c+/g, '.').length;
}

/** `c` and `v` for consonants and vowels; y is a vowel after a consonant. */
function kindsOf(word: string): string {
  let kinds = '';
  for (const sign of word) {
    const vowel = 'aeiou'.includes(sign) || (sign === 'y' && kinds.endsWith('c'));
    kinds += vowel ? 'v' : 'c';
  }
  return kinds;
}

const hasVowel = (word: string) => kindsOf(word).includes('v');
const endsDouble = (word: string) => /(.)\1$/.test(word) && kindsOf(word).endsWith('c');
/** *hop*, *fil*: a short syllable, which takes an e. */
const endsShort = (word: string) => kindsOf(word).endsWith('cvc') && !/[wxy]$/.test(word);

function plural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function endings(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const bare = word.replace(/(?:ed|ing)$/, '');
  if (bare === word || !hasVowel(bare)) return word;
  if (/(?:at|bl|iz)$/.test(bare)) return `${bare}e`;
  if (endsDouble(bare) && !/[lsz]$/.test(bare)) return bare.slice(0, -1);
  return measure(bare) === 1 && endsShort(bare) ? `${bare}e` : bare;
}

const yToI = (word: string) =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

/** Longer endings before the ones that they end with. */
const SECOND = pairs(
  'ational ate|tional tion|enci ence|anci ance|izer ize|bli ble|alli al|entli ent|eli e|ousli ous|ization ize|ation ate|' +
    'ator ate|alism al|iveness ive|fulness ful|ousness ous|aliti al|iviti ive|biliti ble|logi log',
);
const THIRD = pairs('icate ic|ative |alize al|iciti ic|ical ic|ful |ness ');
const FOURTH =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function pairs(list: string): [string, string][] {
  return list.split('|').map((pair) => pair.split(' ') as [string, string]);
}

function suffixes2(word: string): string {
  return replaced(word, SECOND);
}

function suffixes3to4(word: string): string {
  const shorter = replaced(word, THIRD);
  const bare = FOURTH.exec(shorter)?.[1];
  return bare !== undefined && measure(bare) > 1 ? bare : shorter;
}

function replaced(word: string, rules: readonly [string, string][]): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const bare = word.slice(0, -rule[0].length);
  return measure(bare) > 0 ? bare + rule[1] : word;
}

function withoutLast(word: string): string {
  const bare = word.slice(0, -1);
  const dropE = word.endsWith('e') && (measure(bare) > 1 || (measure(bare) === 1 && !endsShort(bare)));
  const shorter = dropE ? bare : word;
  return shorter.endsWith('ll') && measure(shorter) > 1 ? shorter.slice(0, -1) : shorter;
}
