import * as apacheAnnotator from '@apache-annotator/selector';
import oa from '@vocabulary/oa';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/analysis/reading.ts';
import { formats } from '../../src/formats/index.ts';
import { bracketed } from '../notation/bracketed.ts';
import { knownReading } from './known-reading.ts';
import { irisIn, Vocabulary } from './vocabulary.ts';

interface Position {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
interface Quote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Target {
  readonly source: string;
  readonly styleClass: 'content' | 'cue' | 'source';
  readonly selector: readonly [Position, Quote];
}
interface Page {
  readonly items: readonly {
    readonly id: string;
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
    readonly target: readonly Target[];
  }[];
}

const pageOf = (reading: Reading): Page =>
  JSON.parse(formats.annotation.write(reading, { width: 80, colour: false }));

/** The part of Apache Annotator that reads text; its own types do not say that it is exported. */
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = apacheAnnotator as unknown as {
  textPositionSelectorMatcher(selector: Position): Matcher;
  textQuoteSelectorMatcher(selector: Quote): Matcher;
};

type Matcher = (text: Chunker) => AsyncIterable<{
  readonly startChunk: Chunk;
  readonly startIndex: number;
  readonly endChunk: Chunk;
  readonly endIndex: number;
}>;

interface Chunk {
  readonly data: string;
  /** Where it stands in the text. */
  readonly offset: number;
}

/** A text in pieces of seven code units, which Apache Annotator goes through one by one. */
class Chunker {
  private readonly chunks: readonly Chunk[];
  private at = 0;

  constructor(text: string) {
    const pieces = text.match(/[\s\S]{1,7}/g) ?? [''];
    this.chunks = pieces.map((data, i) => ({ data, offset: 7 * i }));
  }

  get currentChunk(): Chunk {
    return this.chunks[this.at]!;
  }

  nextChunk(): Chunk | null {
    return this.at + 1 < this.chunks.length ? this.chunks[++this.at]! : null;
  }

  previousChunk(): Chunk | null {
    return this.at > 0 ? this.chunks[--this.at]! : null;
  }

  precedesCurrentChunk(chunk: Chunk): boolean {
    return this.chunks.indexOf(chunk) < this.at;
  }
}

/** What a selector finds in the text. */
async function found(text: string, match: Matcher): Promise<{ start: number; end: number }[]> {
  const spans: { start: number; end: number }[] = [];
  for await (const { startChunk, startIndex, endChunk, endIndex } of match(new Chunker(text))) {
    spans.push({ start: startChunk.offset + startIndex, end: endChunk.offset + endIndex });
  }
  return spans;
}

describe('annotation', () => {
  const { text, id } = knownReading.report;

  it('points at the words of a statement in code points, with what stands around them', () => {
    const points = [...text];
    const targets = pageOf(knownReading).items.flatMap(({ target }) => target);
    expect(targets).toHaveLength(14);
    for (const { selector, source } of targets) {
      const [{ start, end }, { exact, prefix, suffix }] = selector;
      expect(source).toBe(`urn:onrecord:${id}`);
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(text).toContain(prefix + exact + suffix);
      expect((prefix + suffix).isWellFormed()).toBe(true);
    }
    const [first] = pageOf(knownReading).items[0]!.target;
    expect(first).toMatchObject({
      styleClass: 'content',
      selector: [{ start: 54 }, { prefix: 'eign Minister Anna Ruiz accused ' }],
    });
  });

  it('is read by Apache Annotator: both selectors find the same words', async () => {
    const statements = new Map(knownReading.statements.map((statement) => [statement.id, statement]));
    for (const { id, target } of pageOf(knownReading).items) {
      const statement = statements.get(id.split(':').at(-1)!)!;
      const spans = [...statement.content, ...statement.cue, ...statement.source];
      for (const [i, { selector }] of target.entries()) {
        const expected = [spans[i]];
        expect(await found(text, textPositionSelectorMatcher(selector[0]))).toEqual(expected);
        expect(await found(text, textQuoteSelectorMatcher(selector[1]))).toEqual(expected);
      }
    }
  });

  it('never cuts a character of two code units', () => {
    const emoji = '😀'.repeat(40);
    for (const padding of ['', 'x']) {
      const reading = bracketed(`${emoji}${padding}{S1:Ruiz} {C1:said} {Q1:no}${padding}${emoji}`);
      for (const { selector } of pageOf(reading).items[0]!.target) {
        expect((selector[1].prefix + selector[1].suffix).isWellFormed()).toBe(true);
      }
    }
  });

  it('says in bodies who speaks and what they do, and carries the whole statement', () => {
    const { body } = pageOf(knownReading).items[3]!;
    expect(body.slice(0, -1).map(({ purpose, value }) => `${purpose} ${value}`)).toEqual([
      'identifying Anna Ruiz',
      'classifying promise',
      'tagging addressee: reporters',
      'tagging channel: press-remarks',
      'tagging place: Port Selva',
    ]);
    const whole = JSON.parse(formats.jsonl.write(knownReading, { width: 80, colour: false }));
    expect(JSON.parse(body.at(-1)!.value)).toEqual(whole.statements[3]);
  });

  it('expands as JSON-LD, without a key left over, into terms of the published vocabulary', async () => {
    const page = JSON.parse(formats.annotation.write(knownReading, { width: 80, colour: false }));
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    const safe = { safe: true } as object;
    const expanded = await jsonld.expand({ ...page, '@context': CONTEXT }, safe);
    const vocabulary = new Vocabulary(oa);
    const terms = irisIn(expanded).filter((iri) => iri.startsWith(OA));
    expect(new Set(terms).size).toBeGreaterThan(18);
    expect(terms.filter((iri) => !vocabulary.terms.has(iri))).toEqual([]);
  });
});

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const names = (prefix: string, ...all: string[]) =>
  Object.fromEntries(all.map((name) => [name, prefix + name]));
const node = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });

/** The terms of http://www.w3.org/ns/anno.jsonld that are used here, as the Recommendation defines them. */
const CONTEXT = {
  id: '@id',
  type: '@type',
  ...names(OA, 'Annotation', 'TextualBody', 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector'),
  ...names(OA, 'identifying', 'classifying', 'tagging', 'describing'),
  ...names(OA, 'start', 'end', 'exact', 'prefix', 'suffix', 'styleClass'),
  AnnotationPage: `${AS}OrderedCollectionPage`,
  AnnotationCollection: `${AS}OrderedCollection`,
  Software: `${AS}Application`,
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  scope: node(`${OA}hasScope`),
  selector: node(`${OA}hasSelector`),
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  partOf: node(`${AS}partOf`),
  startIndex: `${AS}startIndex`,
  total: `${AS}totalItems`,
  generator: node(`${AS}generator`),
  name: 'http://xmlns.com/foaf/0.1/name',
};
