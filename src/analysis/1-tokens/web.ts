import { isDigitAt, isSpaceAt, isWordAt, kindOf, LETTER } from './characters.ts';

/** RFC 5321's limits. They also keep the looking ahead linear. */
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 255;

/** End of a URL (`https://…`, `www.…`) that starts at `i`, or -1. A full stop or bracket at its end is not part of it. */
export function urlEnd(text: string, i: number, runEnd: number): number {
  const scheme = text.charCodeAt(runEnd) === 0x3a && text.startsWith('://', runEnd) && runEnd - i <= 10;
  const www = runEnd - i === 3 && text.charCodeAt(runEnd) === 0x2e && /^www$/i.test(text.slice(i, runEnd));
  if (!scheme && !(www && isWordAt(text, runEnd + 1))) return -1;
  return pathEnd(text, runEnd);
}

/** Where the rest of a web address ends: at white space or a quotation mark, less the marks that end the sentence. */
function pathEnd(text: string, i: number): number {
  let end = i;
  while (end < text.length && !isSpaceAt(text, end) && !/["“”«»<>]/.test(text[end]!)) end++;
  while (end > i && /[.,;:!?)\]}'’…]/.test(text[end - 1]!)) end--;
  return end;
}

/** End of an e-mail address that starts at `i`, or -1. */
export function emailEnd(text: string, i: number): number {
  const limit = i + LONGEST_LOCAL;
  let at = i;
  while (at <= limit && (isWordAt(text, at) || /^[.+%-]$/.test(text[at] ?? ''))) at++;
  if (text.charCodeAt(at) !== 0x40 || at === i) return -1;
  return isWordAt(text, at + 1) ? hostEnd(text, at + 1) : -1;
}

/** Where a run of labels, dots and hyphens ends; it ends with a label. */
function hostEnd(text: string, i: number): number {
  let end = i;
  const limit = i + LONGEST_HOST;
  while (
    end < limit &&
    (isWordAt(text, end) || ((text[end] === '.' || text[end] === '-') && isWordAt(text, end + 1)))
  )
    end++;
  return end;
}

/** End of a bare host name (`harbour.example.com/path`) whose first label ends at `dot`, or -1. */
export function domainEnd(text: string, i: number, dot: number, domains: ReadonlySet<string>): number {
  const end = hostEnd(text, dot + 1);
  const last = text.slice(text.lastIndexOf('.', end - 1) + 1, end);
  if (end - i < 4 || last.length > 8 || !(domains.has(last) || /^com$/i.test(last))) return -1;
  return text[end] === '/' ? pathEnd(text, end) : end;
}

/** End of `@handle` or `#tag` at `i`, or -1; `#1` is a mark and a number. */
export function handleEnd(text: string, i: number): number {
  if (isWordAt(text, i - 1)) return -1;
  if (kindOf(text.charCodeAt(i + 1)) !== LETTER && !(text[i] === '@' && isDigitAt(text, i + 1))) return -1;
  let end = i + 1;
  while (isWordAt(text, end)) end++;
  return end;
}
