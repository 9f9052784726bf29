import type { Reading } from '../../analysis/reading.ts';
import { voiceColours } from './colours.ts';
import { type Piece, plain } from './wrapping.ts';

type Role = 'content' | 'cue' | 'source';

interface Mark {
  readonly role: Role;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** ANSI codes. */
  readonly style: string;
  /** Whether this is the statement’s first stretch of content, which carries the number in colour. */
  readonly numbered: boolean;
}

const BRACKETS: Record<Role, readonly [string, string]> = {
  content: ['[', ']'],
  cue: ['{', '}'],
  source: ['<', '>'],
};

/** Italics: what stands inside another's words keeps their colour. */
const NESTED = '3';

/**
 * The report's text, each stretch in the style of the voice it stands on. Without colour the roles are bracketed:
 * `<1 Anna Ruiz> {1 said} [1 the port was shut].`
 */
export function voicesOf(reading: Reading, colour: boolean): Piece[] {
  const { text } = reading.report;
  const { starts, ends } = sortedMarks(reading);
  const pieces: Piece[] = [];
  const open: Mark[] = [];
  let at = 0;
  const copyTo = (offset: number) => {
    if (offset > at) pieces.push({ text: plain(text.slice(at, offset)), style: colour ? styleOf(open) : '' });
    at = Math.max(at, offset);
  };
  let next = 0;
  for (const mark of [...ends, null]) {
    while (next < starts.length && (mark === null || starts[next]!.start < mark.end)) {
      const opening = starts[next++]!;
      copyTo(opening.start);
      open.push(opening);
      pieces.push(...opener(opening, colour));
    }
    if (mark === null) break;
    copyTo(mark.end);
    open.splice(open.indexOf(mark), 1);
    if (!colour) pieces.push({ text: BRACKETS[mark.role][1], style: '' });
  }
  copyTo(text.length);
  return pieces;
}

function opener(mark: Mark, colour: boolean): Piece[] {
  if (!colour) return [{ text: `${BRACKETS[mark.role][0]}${mark.number}\u00a0`, style: '' }];
  return mark.numbered ? [{ text: `[${mark.number}]\u00a0`, style: '2' }] : [];
}

/** Marks by where they open (the longer first) and by where they close (the one opened last first). */
function sortedMarks(reading: Reading): { starts: Mark[]; ends: Mark[] } {
  const colours = voiceColours(reading);
  const marks: Mark[] = [];
  reading.statements.forEach((statement, index) => {
    const content = colours.get(statement.id) ?? NESTED;
    for (const [role, style] of [
      ['content', content],
      ['source', '1'],
      ['cue', '4'],
    ] as const) {
      statement[role].forEach(({ start, end }, nth) => {
        const numbered = role === 'content' && nth === 0;
        if (end > start) marks.push({ role, number: index + 1, start, end, style, numbered });
      });
    }
  });
  const starts = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const order = new Map(starts.map((mark, index) => [mark, index]));
  const ends = [...marks].sort((a, b) => a.end - b.end || order.get(b)! - order.get(a)!);
  return { starts, ends };
}

function styleOf(open: readonly Mark[]): string {
  return [...new Set(open.map((mark) => mark.style))].join(';');
}
