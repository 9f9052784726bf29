import type { Span } from '../src/text/span.ts';
import { extentsOf } from './attributions/comparison.ts';
import type { BracketedAttribution } from './bracket-notation.ts';
import { parseBrackets } from './bracket-notation.ts';
import type { Answer, Commitment, FullStatement, GoldDating, GoldReport, GoldSpeaker } from './gold.ts';
import { allowOnly, checked, type GoldLine, oneOf, readGoldLine } from './gold-lines.ts';
import {
  ACTS,
  ANSWERS,
  CERTAINTIES,
  CHANNELS,
  DATED_BY,
  isDay,
  isInterval,
  KINDS,
  NAMINGS,
  POLARITIES,
} from './gold-values.ts';

const STATEMENT_FIELDS = [
  'addressee',
  'channel',
  'saidAt',
  'place',
  'target',
  'polarity',
  'certainty',
  'answers',
];

/** A statement under construction: its commitments stand on the lines below its own. */
type Draft = Omit<FullStatement, 'commitments'> & { readonly commitments: Commitment[] };

/** What has been read of the block so far. */
interface Block {
  readonly text: string;
  readonly extentsOf: ReturnType<typeof extentsOf>;
  readonly attributions: readonly BracketedAttribution[];
  readonly speakers: Map<string, GoldSpeaker>;
  /** Further names that may be targets, addressees or actors. */
  readonly names: Set<string>;
  readonly statements: Map<string, Draft>;
  report?: Pick<GoldReport, 'title' | 'outlet' | 'published' | 'dating'>;
  loaded: readonly Span[];
}

/**
 * Compiles a file of `score/gold`: a text in bracket notation, a line `----`, and the block that `score/gold/GUIDE.md`
 * describes. Throws `SyntaxError` naming file and line at whatever the guide does not allow.
 */
export function parseGold(file: string, source: string): GoldReport {
  const [notation = '', lines, ...more] = source.split(/^----\n/m);
  if (lines === undefined || more.length > 0)
    throw new SyntaxError(`${file}: one line ---- must part text and block`);
  const block = within(file, () => startBlock(notation.trimEnd()));
  let current: Draft | null = null;
  for (const line of lines.split('\n').filter((line) => line.trim() !== ''))
    current = within(`${file}: ${line.trim()}`, () => readLine(line, block, current));
  return within(file, () => finish(file.replace(/\.txt$/, ''), block));
}

function within<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new SyntaxError(`${where}: ${(error as Error).message}`, { cause: error });
  }
}

function startBlock(notation: string): Block {
  const { text, attributions } = parseBrackets(notation);
  return {
    text,
    extentsOf: extentsOf(text),
    attributions,
    speakers: new Map(),
    names: new Set(),
    statements: new Map(),
    loaded: [],
  };
}

/** Returns the statement to which a following line of a commitment belongs. */
function readLine(source: string, block: Block, current: Draft | null): Draft | null {
  const line = readGoldLine(source);
  const [first = ''] = line.words;
  if (first === 'report') block.report = readReport(line, block.text);
  else if (first === 'loaded') block.loaded = line.words.slice(1).map((words) => ownWords(words, block));
  else if (first === 'speaker') readSpeaker(line, block);
  else if (first === 'name') for (const name of line.words.slice(1)) block.names.add(name);
  else if (first === 'will') addCommitment(line, block, current);
  else if (/^\d+$/.test(first)) return readStatement(line, block);
  else
    throw new SyntaxError(`a line starts with report, loaded, speaker, name, will or a number, not ${first}`);
  return current;
}

function readReport(
  line: GoldLine,
  text: string,
): Pick<GoldReport, 'title' | 'outlet' | 'published' | 'dating'> {
  allowOnly(line, ['title', 'outlet', 'published', 'by', 'candidates', 'clues']);
  const by = checked('by', oneOf(line, 'by', ''), DATED_BY);
  const value = oneOf(line, 'published', null);
  if ((value === null) !== (by === 'undecided'))
    throw new SyntaxError('a date has no value only where undecided');
  if (value !== null && !isDay(value)) throw new SyntaxError(`${value} is no day`);
  const candidates = line.fields.get('candidates') ?? [];
  const wrong = candidates.find((candidate) => !isDay(candidate));
  if (wrong !== undefined) throw new SyntaxError(`candidate ${wrong} is no day`);
  const clueWords = line.fields.get('clues') ?? [];
  const dating: GoldDating = {
    by,
    value,
    candidates,
    clues: clueWords.map((words) => onlySpan(words, text)),
  };
  if (by !== 'undecided' && clueWords.length === 0) throw new SyntaxError('a date needs clues');
  const title = oneOf(line, 'title', text.slice(0, text.indexOf('\n')));
  if (!text.split('\n').includes(title)) throw new SyntaxError(`no line of the text is ${title}`);
  const words = by === 'inferred' ? null : (clueWords[0] ?? null);
  return {
    title,
    outlet: oneOf(line, 'outlet', null),
    published: value === null ? null : { value, words },
    dating,
  };
}

/** Where `words` stand in `text`. Throws `SyntaxError` unless they stand there once. */
function onlySpan(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new SyntaxError(`the text has no words “${words}”`);
  if (text.indexOf(words, start + 1) >= 0)
    throw new SyntaxError(`“${words}” stands more than once in the text`);
  return { start, end: start + words.length };
}

/** Where `words` stand outside every content. Throws `SyntaxError` unless they do, once. */
function ownWords(words: string, { text, attributions }: Block): Span {
  const contents = attributions.flatMap(({ content }) => content);
  const own: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!contents.some((content) => content.start < end && start < content.end)) own.push({ start, end });
  }
  if (own.length !== 1)
    throw new SyntaxError(`“${words}” stands ${own.length} times in the outlet’s own voice`);
  return own[0]!;
}

function readSpeaker(line: GoldLine, block: Block): void {
  allowOnly(line, ['office', 'affiliation', 'state']);
  const [, name = '', kindWord = '', namingWord = '', ...more] = line.words;
  if (block.speakers.has(name)) throw new SyntaxError(`${name} is described twice`);
  if (more.length > 0) throw new SyntaxError(`too many words: ${more.join(' ')}`);
  const kind = checked('kind', kindWord, KINDS);
  const naming = checked('naming', namingWord, NAMINGS);
  if (kind === 'unnamed' && naming !== 'unnamed') throw new SyntaxError('kind unnamed is not named');
  const state = oneOf(line, 'state', null);
  if (state !== null && !isState(state)) throw new SyntaxError(`${state} is no ISO 3166-1 alpha-2 code`);
  const office = oneOf(line, 'office', null);
  block.speakers.set(name, {
    name,
    kind,
    naming,
    office,
    affiliation: oneOf(line, 'affiliation', null),
    state,
  });
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isState(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined;
}

function readStatement(line: GoldLine, block: Block): Draft {
  allowOnly(line, STATEMENT_FIELDS);
  const [number, name = '', actWord = '', ...more] = line.words;
  if (more.length > 0) throw new SyntaxError(`too many words: ${more.join(' ')}`);
  const id = `s${number}`;
  const roles = block.attributions.find((attribution) => attribution.id === id);
  if (!roles) throw new SyntaxError(`the text has no statement ${number}`);
  if (block.statements.has(id)) throw new SyntaxError(`statement ${number} is described twice`);
  const speaker = name === '-' ? null : block.speakers.get(name);
  if (speaker === undefined) throw new SyntaxError(`no line describes the speaker ${name}`);
  const saidAt = oneOf(line, 'saidAt', null);
  if (saidAt !== null && !isInterval(saidAt))
    throw new SyntaxError(`saidAt ${saidAt} is not in the calendar`);
  const place = oneOf(line, 'place', null);
  if (place !== null && !block.text.includes(place)) throw new SyntaxError(`the text has no place ${place}`);
  const statement: Draft = {
    ...roles,
    manner: block.extentsOf([roles])[0]!.manner,
    speaker,
    addressee: knownName(line, 'addressee', block),
    channel: checked('channel', oneOf(line, 'channel', 'unknown'), CHANNELS),
    saidAt: saidAt === null ? null : { value: saidAt },
    place,
    act: checked('act', actWord, ACTS),
    target: knownName(line, 'target', block),
    polarity: checked('polarity', oneOf(line, 'polarity', 'positive'), POLARITIES),
    certainty: checked('certainty', oneOf(line, 'certainty', 'plain'), CERTAINTIES),
    answers: (line.fields.get('answers') ?? []).map((answer) => readAnswer(answer, id, block)),
    commitments: [],
  };
  block.statements.set(id, statement);
  return statement;
}

function readAnswer(answer: string, from: string, { attributions }: Block): Answer {
  const [number, how = ''] = answer.split(':');
  const to = `s${number}`;
  if (to === from) throw new SyntaxError('a statement cannot answer itself');
  if (!attributions.some(({ id }) => id === to))
    throw new SyntaxError(`answers ${number}, which is not in the text`);
  return { to, how: checked('answer', how, ANSWERS) };
}

function knownName(line: GoldLine, key: string, block: Block): { name: string } | null {
  const name = oneOf(line, key, null);
  return name === null ? null : { name: knownIn(block, key, name) };
}

function knownIn({ speakers, names }: Block, key: string, name: string): string {
  if (!speakers.has(name) && !names.has(name)) throw new SyntaxError(`no line describes the ${key} ${name}`);
  return name;
}

function addCommitment(line: GoldLine, block: Block, statement: Draft | null): void {
  if (!statement) throw new SyntaxError('no statement above that this could belong to');
  statement.commitments.push(readCommitment(line, block, statement));
}

function readCommitment(line: GoldLine, block: Block, { content }: Draft): Commitment {
  allowOnly(line, ['due']);
  const [, name = '', words = ''] = line.words;
  const actor = name === '-' ? null : knownIn(block, 'actor', name);
  const due = oneOf(line, 'due', null);
  if (due !== null && !isInterval(due)) throw new SyntaxError(`due ${due} is not in the calendar`);
  for (const piece of content) {
    const start = block.text.indexOf(words, piece.start);
    const action = { start, end: start + words.length };
    if (start >= 0 && action.end <= piece.end) return { actor, action, due };
  }
  throw new SyntaxError(`the statement’s content has no words “${words}”`);
}

function finish(
  doc: string,
  { text, attributions, speakers, statements, report, loaded, names }: Block,
): GoldReport {
  if (!report) throw new SyntaxError('no line describes the report');
  const missing = attributions.find(({ id }) => !statements.has(id));
  if (missing) throw new SyntaxError(`no line describes statement ${missing.id.slice(1)}`);
  const inOrder = attributions.map(({ id }) => statements.get(id)!);
  const unused = unusedNames([...speakers.keys(), ...names], inOrder);
  if (unused.length > 0) throw new SyntaxError(`described but in no statement: ${unused.join(', ')}`);
  return { doc, text, ...report, loaded, speakers: [...speakers.values()], attributions: inOrder };
}

function unusedNames(names: readonly string[], statements: readonly FullStatement[]): string[] {
  const used = new Set<string | null | undefined>(
    statements.flatMap(({ speaker, addressee, target, commitments }) => [
      speaker?.name,
      addressee?.name,
      target?.name,
      ...commitments.map(({ actor }) => actor),
    ]),
  );
  return names.filter((name) => !used.has(name));
}
