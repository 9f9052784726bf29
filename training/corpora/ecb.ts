import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';
import { type CuedText, joinTokens } from './cued-text.ts';
import { decodeEntities, filesIn } from './raw-text.ts';

interface EcbToken {
  readonly id: string;
  readonly sentence: string;
  readonly word: string;
}

/**
 * The documents of ECB+ (Cybulska & Vossen 2014), without the sentences that nobody annotated: their mentions of the
 * kind ACTION_REPORTING are cues.
 */
export function readEcb(folder: string): CuedText[] {
  return filesIn(folder, '.xml').map((file) => ({
    doc: file.slice(folder.length + 1),
    ...parseEcb(readFileSync(file, 'utf8')),
  }));
}

/** One document of ECB+. */
export function parseEcb(xml: string): Omit<CuedText, 'doc'> {
  const mentions = mentionsOf(xml);
  const read = new Set(mentions.flatMap(({ tokens }) => tokens));
  const sentences = [...Map.groupBy(tokensOf(xml), ({ sentence }) => sentence).values()].filter((sentence) =>
    sentence.some(({ id }) => read.has(id)),
  );
  const { text, spans } = joinTokens(sentences.map((sentence) => sentence.map(({ word }) => word)));
  const place = new Map<string, Span>();
  for (const [s, sentence] of sentences.entries())
    for (const [k, { id }] of sentence.entries()) place.set(id, spans[s]![k]!);
  const cues = mentions
    .filter(({ kind, tokens }) => kind === 'ACTION_REPORTING' && tokens.length > 0)
    .map(({ tokens }) => tokens.map((id) => place.get(id)!));
  return { text, cues };
}

function mentionsOf(xml: string): { kind: string; tokens: string[] }[] {
  return [...xml.matchAll(/<([A-Z_]+) m_id="[^"]*"\s*>([\s\S]*?)<\/\1>/g)].map(([, kind, body]) => ({
    kind: kind!,
    tokens: [...body!.matchAll(/t_id="(\d+)"/g)].map((anchor) => anchor[1]!),
  }));
}

function tokensOf(xml: string): EcbToken[] {
  return [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)].map(
    ([, id, sentence, word]) => ({ id: id!, sentence: sentence!, word: decodeEntities(word!) }),
  );
}
