import type { Span } from '../../src/text/span.ts';

/** A text in which only the words that attribute are annotated, not whose words they bring and what these are. */
export interface CuedText {
  readonly doc: string;
  readonly text: string;
  /** The cues; each is one or several spans of the text. */
  readonly cues: readonly (readonly Span[])[];
}

const TREEBANK: Readonly<Record<string, string>> = {
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}', '``': '“', "''": '”',
}; // biome-ignore format: a table

/** Joins a corpus's tokens to a text, one line a sentence, and says where each token of each sentence stands in it. */
export function joinTokens(sentences: readonly (readonly string[])[]): { text: string; spans: Span[][] } {
  let text = '';
  const spans = sentences.map((tokens, s) => {
    if (s > 0) text += '\n';
    return tokens.map((token, k) => {
      if (k > 0) text += ' ';
      const start = text.length;
      text += TREEBANK[token] ?? token;
      return { start, end: text.length };
    });
  });
  return { text, spans };
}
