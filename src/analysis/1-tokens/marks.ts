import { isDigitAt, isWordAt } from './characters.ts';

/** Marks of which a run is one token: `...`, `--`, `!!`, `====`. */
const RUNS = '.-–—―=*~#+_<>|$^•…/\\';

/** End of the token of marks at `i`; `afterSpace` tells an emoticon from a colon. */
export function markEnd(text: string, i: number, afterSpace: boolean): number {
  const mark = text[i]!;
  if (mark === '!' || mark === '?') return callEnd(text, i);
  if (text[i + 1] === mark) {
    if (RUNS.includes(mark)) return runEnd(text, i, mark);
    if (isDoubled(mark)) return text[i + 2] === mark && !afterSpace ? i + 1 : i + 2; // "in line,'''": ' and ''
  }
  if (mark === '…' && text[i + 1] === '.') return runEnd(text, i + 1, '.');
  if ((mark === ':' || mark === ';') && afterSpace) return emoticonEnd(text, i);
  if (mark === '+' && afterSpace && isDigitAt(text, i + 1)) return plusEnd(text, i);
  return i + 1;
}

/** `?`, `!!`, `?!`: any run of calls is one. */
function callEnd(text: string, i: number): number {
  let end = i;
  while (text[end] === '!' || text[end] === '?') end++;
  return end;
}

/** Two single marks typed for a double one: ``''``, ` `` `, `‘‘`, `’’`. */
function isDoubled(mark: string): boolean {
  return mark === "'" || mark === '`' || mark === '‘' || mark === '’';
}

function runEnd(text: string, i: number, mark: string): number {
  let end = i;
  while (text[end] === mark) end++;
  return end;
}

/** `:)`, `;-)`, `:-(`; a colon on its own otherwise. */
function emoticonEnd(text: string, i: number): number {
  const nose = text[i + 1] === '-' ? 1 : 0;
  const mouth = text[i + 1 + nose];
  if (mouth === ')' || mouth === '(') return i + 2 + nose;
  return (mouth === 'D' || mouth === 'P') && !isWordAt(text, i + 2 + nose) ? i + 2 + nose : i + 1;
}

/** A telephone number's country: `+44`. */
function plusEnd(text: string, i: number): number {
  let end = i + 1;
  while (isDigitAt(text, end)) end++;
  return end;
}

/**
 * End of the picture (emoji) at `i` with all that belongs to it: skin tones, variation marks, joined pictures (a family),
 * flags. A lone surrogate or another character beyond U+FFFF ends after itself.
 */
export function pictureEnd(text: string, i: number): number {
  let end = i + sizeAt(text, i);
  if (isFlagLetter(text, i)) return isFlagLetter(text, end) ? end + 2 : end;
  if (!isPicture(text, i)) return end;
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    if (code === 0xfe0f || code === 0x20e3) end++;
    else if ((code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0020 && code <= 0xe007f)) end += 2;
    else if (code === 0x200d && isPicture(text, end + 1)) end += 1 + sizeAt(text, end + 1);
    else return end;
  }
}

function sizeAt(text: string, i: number): number {
  return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}

function isPicture(text: string, i: number): boolean {
  const code = text.codePointAt(i) ?? 0;
  return code > 0x203b && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(code));
}

function isFlagLetter(text: string, i: number): boolean {
  const code = text.codePointAt(i) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
