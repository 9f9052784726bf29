import type { Statement } from '../analysis/8-statements/statement.ts';
import type { Voice } from '../analysis/9-voices/voice.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Format } from './format.ts';
import { headerOf, idPrefix } from './tei/header.ts';
import { attribute, escaped } from './tei/xml.ts';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** A corpus has a header of its own. */
const CORPUS_HEADER =
  '<teiHeader><fileDesc><titleStmt><title>Readings by On Record</title></titleStmt>' +
  '<publicationStmt><p>Made by a program.</p></publicationStmt>' +
  '<sourceDesc><p>News reports.</p></sourceDesc></fileDesc></teiHeader>';

/**
 * TEI P5: a `teiCorpus` with a `TEI` a report. The text stands in one `ab` as it is, so that it comes back when tags are
 * stripped; only characters that XML forbids become U+FFFD, each for one UTF-16 code unit. Every voice is a `said` inside
 * the `said` that carries it, with `who`, `toWhom` and `direct` (`inapplicable` where only part stands in quotation
 * marks); a statement in several pieces is chained by `next` and `prev`.
 */
export const tei: Format = {
  about: 'TEI P5 (XML): the text with nested said elements and a list of its speakers',
  extension: '.tei.xml',
  frame: {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="${NAMESPACE}">\n${CORPUS_HEADER}\n`,
    between: '',
    close: '</teiCorpus>\n',
  },
  write: (reading) =>
    `<TEI xmlns="${NAMESPACE}" xml:id="${idPrefix(reading.report)}">\n${headerOf(reading)}\n` +
    `<text><body><ab xml:space="preserve">${bodyOf(reading)}</ab></body></text>\n</TEI>\n`,
};

/** The text with a `said` around each stretch of a voice, opened once for voices in a row that share it. */
function bodyOf(reading: Reading): string {
  const { text } = reading.report;
  const said = new Pieces(reading);
  const written: string[] = [];
  let open: readonly string[] = [];
  for (const { start, end, chain } of [...reading.voices.voices, END]) {
    const shared = sharedLength(open, chain);
    written.push('</said>'.repeat(open.length - shared));
    for (const id of chain.slice(shared)) written.push(said.open(id));
    written.push(escaped(text.slice(start, end)));
    open = chain;
  }
  return written.join('');
}

const END: Voice = { start: 0, end: 0, chain: [] };

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Opening tags of the pieces of statements: `s4` is one piece, `s4.1` and `s4.2` are two. */
class Pieces {
  private readonly statements: ReadonlyMap<string, Statement>;
  private readonly totals: ReadonlyMap<string, number>;
  private readonly opened = new Map<string, number>();
  private readonly prefix: string;

  constructor(reading: Reading) {
    this.statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
    this.totals = countPieces(reading.voices.voices);
    this.prefix = idPrefix(reading.report);
  }

  open(id: string): string {
    const nth = (this.opened.get(id) ?? 0) + 1;
    this.opened.set(id, nth);
    const total = this.totals.get(id)!;
    const name = (piece: number) => `${this.prefix}-${id}${total > 1 ? `.${piece}` : ''}`;
    const statement = this.statements.get(id);
    const who = (party: Statement['speaker'] | undefined) =>
      party?.speaker == null ? undefined : `#${this.prefix}-${party.speaker}`;
    return `<said${attribute('xml:id', name(nth))}${attribute('who', who(statement?.speaker))}${attribute(
      'toWhom',
      who(statement?.addressee),
    )}${attribute('direct', statement && DIRECT[statement.manner])}${attribute(
      'prev',
      nth > 1 ? `#${name(nth - 1)}` : undefined,
    )}${attribute('next', nth < total ? `#${name(nth + 1)}` : undefined)}>`;
  }
}

const DIRECT = { direct: 'true', indirect: 'false', mixed: 'inapplicable' } as const;

function countPieces(voices: readonly Voice[]): Map<string, number> {
  const counts = new Map<string, number>();
  let open: readonly string[] = [];
  for (const { chain } of voices) {
    for (const id of chain.slice(sharedLength(open, chain))) counts.set(id, (counts.get(id) ?? 0) + 1);
    open = chain;
  }
  return counts;
}
