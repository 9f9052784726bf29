/** Words in one style: `style` holds ANSI codes such as `1;32`, or nothing. */
export interface Piece {
  readonly text: string;
  readonly style: string;
}

export interface Measures {
  /** Columns of a whole line, indents included. */
  readonly width: number;
  /** What stands before the first line. */
  readonly first?: string;
  /** What stands before every other line. */
  readonly rest?: string;
}

/**
 * Breaks styled text into lines of at most `width` columns, at spaces; a longer word keeps a line to itself. Line breaks
 * in the text stay, several together as one empty line. No-break spaces hold words together and are shown as spaces.
 */
export function wrap(pieces: readonly Piece[], { width, first = '', rest = first }: Measures): string {
  const lines: string[] = [];
  let line: Piece[] = [];
  let used = columns(first);
  let word: Piece[] = [];
  const endLine = () => {
    lines.push(`${lines.length ? rest : first}${painted(line)}`.trimEnd());
    line = [];
    used = columns(rest);
  };
  const endWord = () => {
    if (word.length === 0) return;
    const length = word.reduce((sum, piece) => sum + columns(piece.text), 0);
    if (line.length > 0 && used + 1 + length > width) endLine();
    if (line.length > 0) {
      line.push({ text: ' ', style: line.at(-1)!.style === word[0]!.style ? word[0]!.style : '' });
      used++;
    }
    line.push(...word);
    used += length;
    word = [];
  };
  for (const [chunk, style] of chunks(pieces)) {
    if (chunk.includes('\n')) {
      endWord();
      endLine();
      if (chunk.indexOf('\n') !== chunk.lastIndexOf('\n')) endLine();
    } else if (SPACES.test(chunk)) endWord();
    else word.push({ text: chunk.replaceAll('\u00a0', ' '), style });
  }
  endWord();
  if (line.length > 0) endLine();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '');
}

const SPACES = /^[^\S\u00a0\u202f\u2007]+$/;

/** Runs of breaking white space and runs of everything else. A run of white space may not span two pieces: good enough. */
function* chunks(pieces: readonly Piece[]): Generator<[string, string]> {
  for (const { text, style } of pieces) {
    for (const [chunk] of text.matchAll(/[^\S\u00a0\u202f\u2007]+|[\S\u00a0\u202f\u2007]+/g))
      yield [chunk, style];
  }
}

/** A line with its ANSI codes, one pair for each run of a style. */
function painted(line: readonly Piece[]): string {
  let written = '';
  let style = '';
  for (const piece of line) {
    if (piece.style !== style) {
      written += `${style && '\u001b[0m'}${piece.style && `\u001b[${piece.style}m`}`;
      style = piece.style;
    }
    written += piece.text;
  }
  return `${written}${style && '\u001b[0m'}`;
}

/** Text that cannot drive the terminal: control characters other than line breaks and tabs become visible signs. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\u0008\u000b-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007f/g, '\u2421')
    .replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** How many columns a terminal gives to a text: two for East Asian wide letters and emoji, none for marks above others. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const point of text) count += /\p{Mark}|\u200d|\ufeff/u.test(point) ? 0 : WIDE.test(point) ? 2 : 1;
  return count;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** The text cut to so many columns, with … for what was cut. */
export function shortened(text: string, most: number): string {
  if (columns(text) <= most) return text;
  let cut = '';
  let count = 0;
  for (const point of text) {
    count += columns(point);
    if (count >= most) break;
    cut += point;
  }
  return `${cut.trimEnd()}…`;
}
