/**
 * One entry a UTF-16 unit: 1 inside double quotation marks, the marks included. Paragraph by paragraph and
 * apart from the analysis's own pairing, so that the manner of a gold attribution depends on no model.
 */
export function quoteMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let offset = 0;
  for (const line of text.split('\n')) {
    maskLine(line, offset, mask);
    offset += line.length + 1;
  }
  return mask;
}

function maskLine(line: string, offset: number, mask: Uint8Array): void {
  let open = -1;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at]!;
    const straight = mark === '"' || mark === '″';
    if (open < 0) {
      if (straight || mark === '“' || mark === '„') open = at;
    } else if (straight || mark === '”') {
      mask.fill(1, offset + open, offset + at + 1);
      open = -1;
    }
  }
  // Not closed: the quotation goes on in the next paragraph.
  if (open >= 0) mask.fill(1, offset + open, offset + line.length);
}
