/** What a UTF-16 code unit can be to the tokenizer. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Joins what stands before it to what follows inside a word, and is nothing elsewhere: soft hyphen, ZWJ, variation marks. */
export const JOINER = 4;
export const MARK = 5;
/** First half of a surrogate pair; alone it is a {@link MARK}. */
export const HIGH = 6;

const kinds = new Uint8Array(0x10000);

/** The kind of a code unit; `NaN` (past the end of a text) is a space. Remembers its answers, which changes none. */
export function kindOf(unit: number): number {
  return kinds[unit] || classify(unit);
}

function classify(unit: number): number {
  if (!(unit >= 0)) return SPACE;
  const kind = judge(unit);
  kinds[unit] = kind;
  return kind;
}

/** Controls, U+FEFF and invisible format marks count as spaces: they are in no word, and they shift nothing. */
function judge(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return HIGH;
  if (unit >= 0xdc00 && unit < 0xe000) return MARK;
  if (unit === 0xad || unit === 0x200c || unit === 0x200d) return JOINER;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{Nl}_]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return JOINER;
  if (/[\p{Z}\p{C}\s]/u.test(character)) return SPACE;
  return MARK;
}

/** True for letters, digits and the underscore; `i` may stand before the text or after it. */
export function isWordAt(text: string, i: number): boolean {
  const kind = kindOf(text.charCodeAt(i));
  if (kind === HIGH) return isLetterPair(text, i);
  return kind === LETTER || kind === DIGIT;
}

export function isDigitAt(text: string, i: number): boolean {
  return kindOf(text.charCodeAt(i)) === DIGIT;
}

export function isSpaceAt(text: string, i: number): boolean {
  return kindOf(text.charCodeAt(i)) === SPACE;
}

/** True where a letter beyond U+FFFF (𝒜, 𐐷, a rare ideograph) starts. */
export function isLetterPair(text: string, i: number): boolean {
  const code = text.codePointAt(i) ?? 0;
  return code > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

export function isUpperAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return kindOf(unit) === LETTER && /\p{Lu}/u.test(text[i]!);
}

export function isLowerAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return kindOf(unit) === LETTER && /\p{Ll}/u.test(text[i]!);
}

/** `'`, `’`, `ʼ`, and the accents typed for them. U+02BC is a letter to Unicode; {@link wordEnd} stops at it too. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x60 || unit === 0xb4;
}

/** Where the run of letters and digits that starts at `i` ends; `i` itself where there is none. */
export function wordEnd(text: string, i: number): number {
  let end = i;
  for (;;) {
    const unit = text.charCodeAt(end);
    const kind = kindOf(unit);
    if (kind === LETTER ? unit !== 0x2bc : kind === DIGIT) end++;
    else if (kind === JOINER && end > i) end++;
    else if (kind === HIGH && isLetterPair(text, end)) end += 2;
    else return end;
  }
}
