import { wrap } from '../formats/text/wrapping.ts';
import type { WireParty, WireReading, WireStatement } from '../formats/wire.ts';
import type { Evidence } from '../text/evidence.ts';
import { type Span, wordsIn } from '../text/span.ts';

/** Characters shown around a statement where its paragraph is long. */
const AROUND = 200;

/** The paragraphs that a statement stands in, its content in [brackets], its cue in {braces}, its source in <angles>. */
export function inContext(text: string, statement: WireStatement, width: number): string {
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const lineEnd = text.indexOf('\n', last) < 0 ? text.length : text.indexOf('\n', last);
  const from = Math.max(lineStart, wordStart(text, first - AROUND));
  const to = Math.min(lineEnd, wordEnd(text, last + AROUND));
  const marked = `${from > lineStart ? '… ' : ''}${bracketed(text, statement, from, to)}${to < lineEnd ? ' …' : ''}`;
  return wrap([{ text: marked, style: '' }], { width, first: '  ', rest: '  ' });
}

const wordStart = (text: string, at: number) => (at <= 0 ? 0 : text.indexOf(' ', at) + 1);
const wordEnd = (text: string, at: number) => (at >= text.length ? text.length : text.lastIndexOf(' ', at));

const MARKS = { source: ['<', '>'], cue: ['{', '}'], content: ['[', ']'] } as const;

function bracketed(text: string, statement: WireStatement, from: number, to: number): string {
  const marks = (['content', 'source', 'cue'] as const).flatMap((role) =>
    statement[role].flatMap(({ start, end }) => [
      { at: start, mark: MARKS[role][0], order: 1 },
      { at: end, mark: MARKS[role][1], order: 0 },
    ]),
  );
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let at = from;
  for (const mark of marks) {
    written += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return written + text.slice(at, to);
}

/** A line for every field that is known, with the words it was read from and how sure that is. */
export function rowsOfStatement(
  text: string,
  statement: WireStatement,
  { statements }: WireReading,
  width: number,
): string[] {
  const { speaker, addressee, channel, place, saidAt, act, target, polarity, certainty, hedge, evidence } =
    statement;
  const parent = statements.find(({ id }) => id === statement.parent);
  const answered = statements.find(({ id }) => id === statement.answers?.statement);
  const rows: readonly (readonly [string, string | null, readonly Evidence[] | undefined])[] = [
    [
      'speaker',
      speaker && [partyText(speaker), speaker.office, speaker.state].filter(Boolean).join(', '),
      evidence.speaker,
    ],
    ['on the word of', parent ? nameOf(parent, text) : null, evidence.parent],
    ['to', addressee && partyText(addressee), evidence.addressee],
    ['channel', channel === 'unknown' ? null : channel, evidence.channel],
    ['where', place?.name ?? null, evidence.place],
    ['when', saidAt?.value ?? null, evidence.saidAt],
    [
      'act',
      `${act} (CAMEO ${statement.cameo}${statement.plover ? `, PLOVER ${statement.plover}` : ''})`,
      evidence.act,
    ],
    ['target', target && partyText(target), evidence.target],
    ['said', polarity === 'negative' ? 'no: the report says that it was not said' : null, evidence.polarity],
    ['certainty', certainty === 'hedged' ? `hedged${hedge ? ` (${hedge})` : ''}` : null, evidence.certainty],
    [
      'answers',
      answered ? `${statement.answers!.how}: ${shortWords(text, answered.content)}` : null,
      evidence.answers,
    ],
    ...statement.commitments.map(
      ({ actor, action, due, evidence }) =>
        [
          'will',
          `${actor ? `${actor.name}: ` : ''}${shortWords(text, action)}${due ? `, ${due}` : ''}`,
          evidence,
        ] as const,
    ),
    ['manner', statement.manner, undefined],
  ];
  return rows.flatMap(([name, value, how]) => {
    if (value === null) return [];
    const known = how?.[0] ? `   (${knownBy(text, how[0])})` : '';
    return [
      wrap([{ text: `${value}${known}`, style: '' }], {
        width,
        first: `  ${name.padEnd(16)}`,
        rest: ' '.repeat(18),
      }),
    ];
  });
}

function partyText({ name, kind }: WireParty): string {
  return kind === 'person' || kind === 'unknown' ? name : `${name} (${kind})`;
}

function nameOf({ speaker, source }: WireStatement, text: string): string {
  return speaker?.name ?? (shortWords(text, source) || 'nobody named');
}

function knownBy(text: string, { by, spans, confidence }: Evidence): string {
  const words = spans.length ? `, “${shortWords(text, spans)}”` : '';
  return `${by}${words}, ${Math.round(100 * confidence)} %`;
}

/** More words than this are cut: they stand in the context above. */
const MOST = 80;

function shortWords(text: string, spans: readonly Span[]): string {
  const words = wordsIn(text, spans).replace(/\s+/g, ' ');
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s+\S*$/, '')} …` : words;
}
