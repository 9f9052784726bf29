import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, read } from '../src/analysis/reading.ts';
import { formats, toWire } from '../src/formats/index.ts';
import { en } from '../src/languages/en/node.ts';
import { checkSpan, covers, type Span } from '../src/text/span.ts';

/** What holds for every reading of every text. */
function checkLaws(text: string, reading: Reading): void {
  expect(reading.report.text).toBe(text);
  checkTokens(text, reading);
  const ids = new Set(reading.attributions.map(({ id }) => id));
  expect([...ids]).toEqual(reading.attributions.map((_, index) => `s${index + 1}`));
  for (const { source, cue, content, parent, confidence, evidence } of reading.attributions) {
    for (const spans of [source, cue, content, ...evidence.map((one) => one.spans)]) checkSpans(text, spans);
    expect(content.length + cue.length).toBeGreaterThan(0);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    if (parent !== null) expect(ids).toContain(parent);
  }
  const parents = new Map(reading.attributions.map(({ id, parent }) => [id, parent]));
  for (const { id } of reading.attributions) {
    const above = new Set<string>();
    for (let up: string | null = id; up !== null; up = parents.get(up)!) {
      expect(above.has(up)).toBe(false);
      above.add(up);
    }
  }
  for (const mention of reading.mentions) {
    checkSpans(text, [mention]);
    expect(covers(mention, mention.head)).toBe(true);
  }
  for (const quotation of reading.quotations) checkSpans(text, quotation.spans);
  checkCast(text, reading);
}

/** Speakers are numbered in order; every reference and every source stands for one of them, with evidence. */
function checkCast(text: string, { cast, attributions, tokens }: Reading): void {
  const ids = cast.speakers.map(({ id }) => id);
  expect(ids).toEqual(cast.speakers.map((_, index) => `p${index + 1}`));
  const known = new Set(ids);
  expect(cast.sources).toHaveLength(attributions.length);
  const references = [...cast.references, ...cast.sources.filter((source) => source !== null)];
  for (const { start, end, head, speaker, evidence } of references) {
    checkSpans(text, [{ start, end }]);
    expect(covers({ start, end }, tokens[head]!)).toBe(true);
    expect(known.has(speaker)).toBe(true);
    expect(evidence.spans.length).toBeGreaterThan(0);
    for (const span of evidence.spans) checkSpans(text, [span]);
    expect(evidence.confidence >= 0 && evidence.confidence <= 1).toBe(true);
  }
  for (let i = 1; i < cast.references.length; i++) {
    expect(cast.references[i]!.start).toBeGreaterThanOrEqual(cast.references[i - 1]!.start);
  }
  const referred = new Set(cast.references.map(({ speaker }) => speaker));
  for (const { id, name, offices, evidence } of cast.speakers) {
    expect(name.trim()).not.toBe('');
    expect(referred.has(id)).toBe(true);
    for (const { span } of offices) checkSpans(text, [span]);
    for (const { spans } of evidence) for (const span of spans) checkSpans(text, [span]);
  }
}

/** Spans are in the text, in order, not empty, and split no character. */
function checkSpans(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const span of spans) {
    checkSpan(span, text.length);
    if (span.start < before || span.end <= span.start)
      throw new Error(`Spans out of order: ${JSON.stringify(spans)}`);
    for (const at of [span.start, span.end]) {
      if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1))) {
        throw new Error(`Span [${span.start}, ${span.end}) splits a surrogate pair`);
      }
    }
    before = span.end;
  }
}

function checkTokens(text: string, { tokens, sentences, syntax }: Reading): void {
  let at = 0;
  for (const { start, end } of tokens) {
    if (start < at || end <= start) throw new Error(`Tokens out of order at ${start}`);
    if (/[\p{L}\p{N}]/u.test(text.slice(at, start))) throw new Error(`A word outside tokens before ${start}`);
    at = end;
  }
  expect(/[\p{L}\p{N}]/u.test(text.slice(at))).toBe(false);
  let first = 0;
  for (const sentence of sentences) {
    if (sentence.first !== first || sentence.last <= first)
      throw new Error(`A gap before sentence at token ${first}`);
    first = sentence.last;
    let roots = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const head = syntax.head[i]!;
      if (head === -1) roots++;
      else if (head < sentence.first || head >= sentence.last)
        throw new Error(`Token ${i} has its head outside`);
    }
    expect(roots).toBe(1);
  }
  expect(first).toBe(tokens.length);
}

const times = (text: string, count: number) => text.repeat(count);

describe('read takes any text', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\r\n'],
    ['one letter', 'a'],
    ['a byte order mark', '\ufeff“No,” said Anna Ruiz.'],
    ['unpaired surrogates', 'He said \ud83d no\udc00 \udfff “a\ud800” Ruiz said.'],
    ['NUL bytes', 'Ruiz\0 said\0 “no\0”.\0'],
    ['control characters', Array.from({ length: 32 }, (_, i) => `${String.fromCharCode(i)}said `).join('')],
    [
      'all capitals',
      times('“WE WILL NOT GO,” SAID ANNA RUIZ. THE MINISTER SAID THAT THE PORT WAS SHUT.\n', 20),
    ],
    ['no punctuation', times('ruiz said the port was shut and baro said it was open and ', 400)],
    [
      'one line of sentences',
      times('“The port is shut,” said Anna Ruiz. She added that it was cold. ', 4000),
    ],
    ['100,000 quotation marks', times('"', 100_000)],
    ['100,000 curly opening marks', times('“', 100_000)],
    ['100,000 closing marks', times('”', 100_000)],
    ['apostrophes', times("'", 20_000)],
    ['marks and words', times('"a ', 50_000)],
    ['nested marks', times('“a ‘b ', 10_000)],
    ['open quotations over paragraphs', times('“We go.\n\n', 10_000)],
    ['brackets', times('([{', 20_000)],
    ['full stops', times('.', 100_000)],
    ['line ends', times('\n', 100_000)],
    ['spaces', `a${times(' ', 300_000)}b`],
    ['one long word', times('a', 300_000)],
    ['hyphens', times('a-', 50_000)],
    ['colons', times('Ruiz: no. ', 5000)],
    ['emoji', times('👩‍👩‍👧‍👦 said “👍🏽”. ', 2000)],
    ['other scripts', times('他说：“港口关闭了。” قال الوزير «نعم». Она сказала: «Нет». ', 300)],
    ['HTML', '<html><body><p>“No,” said <b>Ruiz</b>.</p></body></html>'],
    ['said', times('said ', 20_000)],
    ['according to', times('according to ', 10_000)],
    ['commas', times(',', 50_000)],
    ['a chain', times('Ruiz said that ', 3000)],
  ])('%s', { timeout: 60_000 }, (_name, text) => {
    const reading = read(text, en);
    checkLaws(text, reading);
    for (const format of Object.values(formats)) format.write(reading, { width: 80, colour: true });
  });
});

const FRAGMENTS = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    ',',
    '.',
    '. ',
    '?',
    '!',
    ':',
    ';',
    ' — ',
    '…',
    '(',
    ')',
    '[the]',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    'Anna Ruiz',
    'the minister',
    'He',
    'they',
    'Vandria',
    'officials',
    'Mr. Baro',
    'The Lenga Post',
    'it was',
  ],
  ...[
    ' said',
    ' told',
    ' according to',
    ' adding',
    ' that',
    ' denied',
    ' believes',
    ' asked',
    ' quoted as saying',
  ],
  ...[
    ' the port',
    ' would stay shut',
    ' on Friday',
    ' at 5 p.m.',
    ' in 2019',
    ' not',
    ' a statement',
    ' 😀',
    '\ud83d',
    '\0',
  ],
];

const newsLike = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('laws', () => {
  it('hold for news-like texts', () => {
    fc.assert(
      fc.property(newsLike, (text) => checkLaws(text, read(text, en))),
      { numRuns: 300 },
    );
  });

  it('hold for random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => checkLaws(text, read(text, en))),
      { numRuns: 200 },
    );
  });

  it('give the same bytes whatever was read before', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const bytes = JSON.stringify(toWire(read(text, en)));
        read(other, en);
        expect(JSON.stringify(toWire(read(text, en)))).toBe(bytes);
      }),
      { numRuns: 50 },
    );
  });

  it('hold for a text that is read in blocks', { timeout: 120_000 }, () => {
    const text = times(
      '“The port is shut,” said Anna Ruiz.\n\nShe said the minister had denied that it was.\n\n',
      3000,
    );
    const reading = read(text, en);
    expect(reading.notes).toHaveLength(1);
    checkLaws(text, reading);
    const last = reading.attributions.at(-1)!;
    expect(last.content[0]!.end).toBeGreaterThan(text.length - 100);
  });
});
