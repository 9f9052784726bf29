import { elisionEnd } from './apostrophes.ts';
import {
  DIGIT,
  HIGH,
  isApostrophe,
  isDigitAt,
  isSpaceAt,
  isWordAt,
  JOINER,
  kindOf,
  LETTER,
  SPACE,
} from './characters.ts';
import { markEnd, pictureEnd } from './marks.ts';
import { numberEnd } from './numbers.ts';
import type { TokenRules } from './rules.ts';
import type { Token } from './token.ts';
import { handleEnd } from './web.ts';
import { WordScanner } from './words.ts';

/**
 * Cuts `text` into words, numbers and marks, in one pass from left to right and in linear time. Between two tokens
 * stands only white space or invisible characters; any string is a text (lone surrogates are marks, NUL is a space).
 */
export function findTokens(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  const words = new WordScanner(text, rules, tokens);
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === SPACE || kind === JOINER) {
      i++;
    } else if (kind === LETTER || kind === DIGIT) {
      i = unit === 0x2bc ? push(tokens, i, i + 1) : words.scan(i);
    } else if (kind === HIGH) {
      i = isWordAt(text, i) ? words.scan(i) : push(tokens, i, pictureEnd(text, i));
    } else {
      i = push(tokens, i, endOfMark(text, i, unit, rules));
    }
  }
  return tokens;
}

function push(tokens: Token[], start: number, end: number): number {
  tokens.push({ start, end });
  return end;
}

/** Marks that begin something longer: `'em`, `’80s`, `@handle`, `#tag`, `...`, `--`, an emoji. */
function endOfMark(text: string, i: number, unit: number, rules: TokenRules): number {
  if (isApostrophe(unit) || unit === 0x2018) {
    const end = elisionEnd(text, i, rules);
    if (end > 0) return end;
  } else if (unit === 0x40 || unit === 0x23) {
    const end = handleEnd(text, i);
    if (end > 0) return end;
  } else if (unit === 0x2e) {
    if (isDigitAt(text, i + 1) && !isWordAt(text, i - 1)) return numberEnd(text, i + 1); // ".265"
  } else if (unit > 0x203b) {
    const end = pictureEnd(text, i);
    if (end > i + 1) return end;
  }
  return markEnd(text, i, isSpaceAt(text, i - 1));
}
