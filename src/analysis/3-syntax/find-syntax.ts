import type { Lexeme } from '../1-tokens/lexicon.ts';
import type { Token } from '../1-tokens/token.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxModel } from './syntax-model.ts';

/**
 * Tags, dictionary forms and dependency trees of a report's sentences. `lexemes` has one entry a token. Every token
 * of a sentence gets a head inside the sentence, but for one root; a token outside all sentences keeps head -1.
 */
export function findSyntax(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  model: SyntaxModel,
): Syntax {
  const { tagger, parser, lemmas } = model;
  const count = tokens.length;
  const tags = new Uint8Array(count);
  const upos = new Uint8Array(count);
  const xpos = new Uint8Array(count);
  const head = new Int32Array(count).fill(-1);
  const relation = new Uint8Array(count);
  const lemma = new Array<string>(count).fill('');
  for (const { first, last } of sentences) {
    tagger.tag(lexemes, first, last, tags);
    for (let i = first; i < last; i++) {
      upos[i] = tagger.upos[tags[i]!]!;
      xpos[i] = tagger.xpos[tags[i]!]!;
      lemma[i] = lemmas.lemma(text.slice(tokens[i]!.start, tokens[i]!.end), upos[i]!, xpos[i]!);
    }
    parser.parse(lexemes, tags, first, last, head, relation);
  }
  return { upos, xpos, head, relation, lemma };
}
