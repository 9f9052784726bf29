import type { Statement } from '../../analysis/8-statements/statement.ts';
import type { Reading } from '../../analysis/reading.ts';
import { voiceColours } from './colours.ts';
import { fieldsOf } from './fields.ts';
import { BOLD, DIM, type Ink, joined, styled, UNDERLINED, wordsOf } from './ink.ts';
import { type Piece, shortened, wrap } from './wrapping.ts';

/** What the list says below a statement, each line a list of pieces. */
export type Below = (statement: Statement) => readonly (readonly Piece[])[];

/** Statements by id, and the number each has in the list. */
export function numbersOf({ statements }: Reading): ReadonlyMap<string, number> {
  return new Map(statements.map(({ id }, index) => [id, index + 1]));
}

/**
 * The numbered list `chain — cue — content`, nested statements indented under their parents, with `below` under each (by
 * default its known fields); one string an entry. Only those that `shown` takes are listed, flush.
 */
export function listing(
  reading: Reading,
  ink: Ink,
  below: Below = knownFields(reading, ink),
  shown: (statement: Statement) => boolean = () => true,
): string[] {
  const digits = String(reading.statements.length).length;
  const numbers = numbersOf(reading);
  const colours = voiceColours(reading);
  const chains = new Chains(reading);
  return inTree(reading.statements)
    .filter(({ statement }) => shown(statement))
    .map(({ statement, depth }) => {
      const indent = '\u00a0'.repeat(3 * Math.min(depth, 6, Math.floor(ink.width / 12)));
      const first = `${indent}${String(numbers.get(statement.id)).padStart(digits)}  `.replaceAll(
        '\u00a0',
        ' ',
      );
      const rest = ' '.repeat(first.length);
      const { width } = ink;
      const voice = colours.get(statement.id) ?? '';
      return [
        wrap(entry(statement, chains.of(statement), voice, ink), { width, first, rest }),
        ...below(statement).map((line) => wrap(line, { width, first: rest, rest: `${rest}  ` })),
      ].join('\n');
    });
}

function knownFields(reading: Reading, ink: Ink): Below {
  const numbers = numbersOf(reading);
  return (statement) => {
    const fields = fieldsOf(statement, numbers, ink);
    return fields.length ? [[styled(ink, fields.join(' · '), DIM)]] : [];
  };
}

/** Every statement after its parent, in the order of the text; a ring of parents begins where the text does. */
function inTree(statements: readonly Statement[]): { statement: Statement; depth: number }[] {
  const known = new Set(statements.map(({ id }) => id));
  const children = new Map<string | null, Statement[]>();
  for (const statement of statements) {
    const { parent } = statement;
    const key = parent !== null && known.has(parent) ? parent : null;
    const list = children.get(key);
    if (list) list.push(statement);
    else children.set(key, [statement]);
  }
  const listed: { statement: Statement; depth: number }[] = [];
  // A stack, not recursion: chains may be as deep as a malicious text makes them.
  const waiting = (children.get(null) ?? []).map((statement) => ({ statement, depth: 0 })).reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    listed.push(item);
    const { statement, depth } = item;
    for (const child of (children.get(statement.id) ?? []).toReversed()) {
      waiting.push({ statement: child, depth: depth + 1 });
    }
  }
  return listed;
}

/** Links of a chain that a line shows before it says that there are more. */
const LINKS = 4;
/** Columns of a link; the statement's own speaker is not cut. */
const LINK = 32;

/** Through whose mouths a statement came, the outermost first. */
class Chains {
  private readonly byId: ReadonlyMap<string, Statement>;
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
    this.byId = new Map(reading.statements.map((statement) => [statement.id, statement]));
  }

  /** `The Lenga Post ← the Port Gazette` for a statement that the Gazette carries; empty where it is the outlet's. */
  of({ parent }: Statement): string[] {
    const { outlet } = this.reading.report.meta;
    const outer: string[] = [];
    let at = parent === null ? undefined : this.byId.get(parent);
    for (; at && outer.length < LINKS; at = at.parent === null ? undefined : this.byId.get(at.parent)) {
      outer.unshift(shortened(nameOf(at, this.reading.report), LINK) || '(no source named)');
    }
    if (at) outer.unshift('…');
    return outlet === undefined ? outer : [outlet, ...outer];
  }
}

/** Who speaks: the name where it is known, the words of the source otherwise. */
export function nameOf({ speaker, source }: Statement, report: { readonly text: string }): string {
  // A relative clause may leave its last comma with the source: *Amina Douk, who runs the clinic,*.
  return speaker ? speaker.name : wordsOf(report, source).replace(/[,;:]$/, '');
}

function entry(statement: Statement, outer: readonly string[], voice: string, ink: Ink): Piece[] {
  const { cue, content } = statement;
  const speaker = nameOf(statement, ink);
  const bold = voice ? `${BOLD};${voice}` : BOLD;
  const dash = styled(ink, ' — ');
  return joined(
    [
      styled(ink, speaker || '(no source named)', speaker ? bold : DIM),
      styled(ink, wordsOf(ink, cue) || '(no cue)', cue.length ? UNDERLINED : DIM),
      styled(ink, wordsOf(ink, content) || '(no content)'),
    ],
    dash,
  ).toSpliced(0, 0, ...outer.map((name) => styled(ink, `${name} ← `, DIM)));
}
