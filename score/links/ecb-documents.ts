import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport, type Report } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';
import { decodeEntities } from '../../training/corpora/raw-text.ts';
import { type Joined, joinAsPrinted } from './joined.ts';

/** Words that report, as ECB+ marks them (its ACTION_REPORTING and NEG_ACTION_REPORTING). */
export interface Reporting {
  /** The words, in the report's text. */
  readonly spans: readonly Span[];
  /** The event of saying that they stand for, across documents; null where the corpus names none. */
  readonly cluster: string | null;
}

export interface EcbDocument {
  readonly topic: string;
  readonly report: Report;
  /** Those in the sentences that were annotated across documents. */
  readonly reporting: readonly Reporting[];
}

/**
 * The parts of topics 1 to 35 in the division of the corpus's makers (Cybulska and Vossen 2015), which most who score on it
 * follow; topics 36 to 45 are held back.
 */
const DEV: readonly string[] = ['2', '5', '12', '18', '21', '23', '34', '35'];

/** The documents of ECB+ by topic; `split` is `dev` or `train`. */
export function readEcbTopics(folder: string, split: string): Map<string, EcbDocument[]> {
  const selected = selectedSentences(readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8'));
  const topics = readdirSync(folder)
    .filter((name) => /^\d+$/.test(name) && DEV.includes(name) === (split === 'dev'))
    .sort((a, b) => Number(a) - Number(b));
  return new Map(topics.map((topic) => [topic, documentsOf(folder, topic, selected)]));
}

function documentsOf(
  folder: string,
  topic: string,
  selected: ReadonlyMap<string, Set<string>>,
): EcbDocument[] {
  return readdirSync(join(folder, topic))
    .filter((name) => name.endsWith('.xml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => {
      const doc = name.replace('.xml', '');
      const xml = readFileSync(join(folder, topic, name), 'utf8');
      return { topic, ...parseEcbDocument(doc, xml, selected.get(doc) ?? new Set()) };
    });
}

/** Sentences that were annotated across documents, by document: `1,10ecbplus,3`. */
function selectedSentences(csv: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, topic, file, sentence] of csv.matchAll(/^(\d+),(\w+),(\d+)/gm)) {
    const doc = `${topic}_${file}`;
    found.set(doc, (found.get(doc) ?? new Set()).add(sentence!));
  }
  return found;
}

interface Token {
  readonly id: string;
  readonly sentence: string;
  readonly word: string;
}

/** One document as a report, and what of it is marked. */
export function parseEcbDocument(
  doc: string,
  xml: string,
  selected: ReadonlySet<string>,
): Omit<EcbDocument, 'topic'> {
  const tokens = tokensOf(xml);
  const address = addressOf(tokens);
  const body = address === null ? tokens : tokens.filter(({ sentence }) => sentence !== '0');
  const sentences = [...Map.groupBy(body, ({ sentence }) => sentence).values()];
  const joined = joinAsPrinted(sentences.map((sentence) => sentence.map(({ word }) => word)));
  const published = /(20\d\d)\/(\d\d)\/(\d\d)/
    .exec(address ?? '')
    ?.slice(1)
    .join('-');
  const report = makeReport(joined.text, { origin: doc, ...(published && { published }) });
  return { report, reporting: reportingIn(xml, sentences, joined, selected) };
}

/** Documents that were added to the corpus begin with where they were found: `http : / / gothamist . com / …`. */
function addressOf(tokens: readonly Token[]): string | null {
  const first = tokens.filter(({ sentence }) => sentence === '0').map(({ word }) => word);
  return /^https?$/.test(first[0] ?? '') ? first.join('') : null;
}

function reportingIn(
  xml: string,
  sentences: readonly (readonly Token[])[],
  { spans }: Joined,
  selected: ReadonlySet<string>,
): Reporting[] {
  const places = new Map<string, Span>();
  for (const [s, sentence] of sentences.entries()) {
    for (const [t, { id, sentence: number }] of sentence.entries()) {
      if (selected.has(number)) places.set(id, spans[s]![t]!);
    }
  }
  const clusters = clustersOf(xml);
  return [
    ...xml.matchAll(/<(?:NEG_)?ACTION_REPORTING m_id="(\d+)"[^>]*>([\s\S]*?)<\/(?:NEG_)?ACTION_REPORTING>/g),
  ]
    .map(([, id, body]) => ({
      spans: [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, token]) => places.get(token!) ?? []),
      cluster: clusters.get(id!) ?? null,
    }))
    .filter(({ spans }) => spans.length > 0);
}

function tokensOf(xml: string): Token[] {
  return [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)].map(
    ([, id, sentence, word]) => ({ id: id!, sentence: sentence!, word: decodeEntities(word!) }),
  );
}

/** Clusters across documents by mention. */
function clustersOf(xml: string): Map<string, string> {
  const relations = xml.matchAll(/<CROSS_DOC_COREF [^>]*note="([^"]+)"[^>]*>([\s\S]*?)<\/CROSS_DOC_COREF>/g);
  return new Map(
    [...relations].flatMap(([, note, body]) =>
      [...body!.matchAll(/<source m_id="(\d+)"/g)].map(([, id]) => [id!, note!] as const),
    ),
  );
}
