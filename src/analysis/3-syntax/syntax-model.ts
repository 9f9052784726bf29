import { decodeNetwork } from '../0-network/weights.ts';
import { decodeLemmas, type Lemmas } from './lemmas.ts';
import { Parser } from './parser.ts';
import { decodeParserWeights } from './parser-weights.ts';
import { Tagger } from './tagger.ts';

/** Everything that {@link findSyntax} knows about a language. Holds scratch memory: one model serves one thread. */
export interface SyntaxModel {
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly lemmas: Lemmas;
}

/** Reads `tagger.bin`, `parser.bin` and `lemmas.txt`. Throws `Error` when one is damaged. */
export function decodeSyntaxModel(tagger: Uint8Array, parser: Uint8Array, lemmas: string): SyntaxModel {
  const tagNetwork = decodeNetwork(tagger);
  const [guide, main] = decodeParserWeights(parser);
  return {
    tagger: new Tagger(tagNetwork),
    parser: new Parser(main, tagNetwork.labels, new Parser(guide, tagNetwork.labels)),
    lemmas: decodeLemmas(lemmas),
  };
}
