import { isDigitAt, isWordAt } from './characters.ts';

/** End of the number that starts at `i`: `12,500`, `3.5`, `10:30`, `9/11`, `2019-08-30`, `555-0134`; letters are not its part. */
export function numberEnd(text: string, i: number): number {
  let end = digitsEnd(text, i);
  for (;;) {
    if (!isDigitAt(text, end + 1)) return end;
    const next = digitsEnd(text, end + 1);
    const mark = text.charCodeAt(end);
    const joins =
      mark === 0x2e ||
      mark === 0x3a ||
      mark === 0x2f ||
      (mark === 0x2c && next - end === 4) ||
      isHyphenated(text, i, end, next);
    if (!joins) return end;
    end = next;
  }
}

/** Telephone numbers and ISO dates keep their hyphens; scores and ranges (*51-49*, *2016-17*) are split. */
function isHyphenated(text: string, start: number, hyphen: number, next: number): boolean {
  if (text.charCodeAt(hyphen) !== 0x2d) return false;
  const before = hyphen - start;
  const after = next - hyphen - 1;
  if (before === 3 && (after === 4 || (after === 3 && text[next] === '-'))) return !isWordAt(text, next);
  if (before === 7 && text[start + 3] === '-') return after === 4;
  if (before === 4 && after === 2) return text[next] === '-' && isDigitAt(text, next + 1);
  return before === 7 && text[start + 4] === '-' && after === 2;
}

function digitsEnd(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end)) end++;
  return end;
}
