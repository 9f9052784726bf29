import { readFileSync } from 'node:fs';
import { type CuedText, joinTokens } from './cued-text.ts';
import { filesIn } from './raw-text.ts';

/** A direct-subjective or speech expression; indices are into the sentence's tokens. */
interface Expression {
  readonly ds_indices: readonly number[];
  /** The writer's own, with no words that say so. */
  readonly ds_implicit: boolean;
}

interface MpqaSentence {
  readonly sentence_tokenized: readonly string[];
  readonly dss_ids: readonly number[];
}

/** The documents of MPQA 2.0 in JSON by sentence (Wiebe, Wilson & Cardie 2005): their expressions of speech and opinion are cues. */
export function readMpqa(folder: string): CuedText[] {
  return filesIn(folder, '.json').flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>).map(
      ([doc, parts]) => ({ doc: `mpqa ${doc}`, ...parseMpqa(parts) }),
    ),
  );
}

/** One document: its sentences, each an object with tokens and expressions, beside other fields. */
export function parseMpqa(parts: Readonly<Record<string, unknown>>): Omit<CuedText, 'doc'> {
  const sentences = Object.values(parts).filter(isSentence);
  const { text, spans } = joinTokens(sentences.map((sentence) => sentence.sentence_tokenized));
  const cues = sentences.flatMap((sentence, s) =>
    expressionsOf(sentence).map(({ ds_indices }) => ds_indices.map((k) => spans[s]![k]!)),
  );
  return { text, cues };
}

function expressionsOf(sentence: MpqaSentence): Expression[] {
  return sentence.dss_ids
    .map((id) => (sentence as unknown as Record<string, Expression>)[`ds${id}`]!)
    .filter(({ ds_implicit, ds_indices }) => !ds_implicit && ds_indices.length > 0)
    .map((expression) => ({
      ...expression,
      ds_indices: expression.ds_indices.filter((k) => k < sentence.sentence_tokenized.length),
    }));
}

function isSentence(part: unknown): part is MpqaSentence {
  return (
    typeof part === 'object' &&
    part !== null &&
    'sentence_tokenized' in part &&
    Array.isArray(part.sentence_tokenized)
  );
}
