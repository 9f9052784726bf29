import { FUNCTION_WORDS } from '../../data/en/function-words.ts';

/** Letters that a language is recognised from. */
const ENOUGH = 4000;
/** In English news two words in five are function words; of another language's words a few in a hundred look like them. */
const SURELY_ENGLISH = 0.22;
/** Of fewer words than this nothing is sure. */
const FEW = 12;
/**
 * Texts of fewer letters are taken for what their page says they are: *Ruiz swipes at Marant over strike* looks Norwegian.
 * Other scripts tell more.
 */
const SHORT = { latin: 60, other: 20 };

const English = new Set(FUNCTION_WORDS.trim().split(/\s+/));

/**
 * The language of a text as a BCP 47 tag, or undefined where nobody can tell: what the text shows, else what was declared.
 * Most English texts are known by their function words; only for others is a detector loaded
 * (https://github.com/nitotm/efficient-language-detector-js, its small table of 60 languages).
 */
export async function languageOf(text: string, declared?: string): Promise<string | undefined> {
  const tag = tagOf(declared);
  const start = text.slice(0, ENOUGH);
  if (isSurelyEnglish(start)) return tag?.startsWith('en') ? tag : 'en';
  if (isShort(start)) return tag;
  const { eld } = await import('eld/small');
  const found = eld.detect(start);
  if (!found.isReliable() || found.language === '') return tag;
  return tag?.split('-')[0] === found.language ? tag : found.language;
}

function isSurelyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEW) return false;
  const known = words.reduce((count, word) => count + (English.has(word) ? 1 : 0), 0);
  return known / words.length >= SURELY_ENGLISH;
}

function isShort(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const latin = letters.replace(/\P{Script=Latin}/gu, '');
  return letters.length < (latin.length > letters.length / 2 ? SHORT.latin : SHORT.other);
}

/** `EN_us` as `en-US`; undefined for what is no language tag. */
function tagOf(declared: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(declared?.replaceAll('_', '-') ?? [])[0];
  } catch {
    return undefined;
  }
}
