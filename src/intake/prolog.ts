/** Where markup begins in a document: behind white space, comments and declarations other than HTML's own doctype. */
export function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/[\s\ufeff]/.test(text.charAt(at))) at++;
    const end = endOfDeclaration(text, at);
    if (end < 0) return text.slice(at);
    at = end;
  }
}

/** The end of a comment, processing instruction or doctype at a position, or -1 when none stands there or it never ends. */
function endOfDeclaration(text: string, at: number): number {
  if (!text.startsWith('<!', at) && !text.startsWith('<?', at)) return -1;
  if (/^<!doctype\s+html/i.test(text.slice(at, at + 20))) return -1;
  const mark = text.startsWith('<!--', at) ? '-->' : '>';
  const end = text.indexOf(mark, at);
  return end < 0 ? -1 : end + mark.length;
}
