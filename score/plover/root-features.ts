import type { Features } from '../../src/analysis/0-network/hash.ts';
import { hashText } from '../../src/analysis/0-network/hash.ts';
import { UPOS } from '../../src/analysis/3-syntax/syntax.ts';
import type { Page } from '../../src/analysis/5-attributions/page.ts';
import type { StatementWords } from '../../src/analysis/8-statements/statement-model.ts';
import { childrenOf } from '../../src/analysis/8-statements/tree-steps.ts';
import { firstEndingAfter, type Span } from '../../src/text/span.ts';
import type { PloverSentence } from '../../training/corpora/plover.ts';

const OPEN = new Set((['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX'] as const).map((name) => UPOS.indexOf(name)));
const VERB = UPOS.indexOf('VERB');
/** The verb above the source says more than any other word. */
const WEIGHTY = 4;

/** Features of the event between two marked phrases: the verbs above them, what hangs on these, the words between. */
export function rootFeatures(
  page: Page,
  { source, target }: PloverSentence,
  words: StatementWords,
  out: Features,
): void {
  out.clear();
  const [from, to] = [headIn(page, source), headIn(page, target)];
  const above = verbAbove(page, from);
  const below = verbAbove(page, to);
  addVerb(page, above, 1, WEIGHTY, words, out);
  addVerb(page, below, 10, 2, words, out);
  out.add2(20, page.syntax.relation[from]!, page.syntax.relation[to]!);
  out.add2(21, above === below ? 1 : 0, from < to ? 1 : 0);
  if (above >= 0 && below >= 0) out.add2(22, page.lemma[above]!, page.lemma[below]!);
  out.add2(23, above < 0 ? -1 : page.lemma[above]!, page.syntax.relation[to]!);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  for (let token = 0; token < page.tokens.length; token++) {
    if (!OPEN.has(page.syntax.upos[token]!)) continue;
    const between = token > first && token < last ? 1 : 0;
    out.add2(30, page.lemma[token]!, between);
    out.add2(31, page.lexemes[token]!.classes[1], between);
    out.add2(32, rootOf(page, token, words), between);
  }
}

function addVerb(
  page: Page,
  verb: number,
  at: number,
  times: number,
  words: StatementWords,
  out: Features,
): void {
  if (verb < 0) return;
  for (let k = 0; k < times; k++) {
    out.add1(at, page.lemma[verb]!);
    out.add1(at + 1, rootOf(page, verb, words));
    out.add1(at + 2, page.lexemes[verb]!.classes[2]);
  }
  for (const child of childrenOf(page, verb)) {
    out.add2(at + 3, page.lemma[verb]!, page.lemma[child]!);
    out.add2(at + 4, page.syntax.relation[child]!, page.lemma[child]!);
    for (const grandchild of childrenOf(page, child)) out.add1(at + 5, page.lemma[grandchild]!);
  }
}

/** The PLOVER root that the lists of acts give a word, as a hash. */
function rootOf(page: Page, token: number, words: StatementWords): number {
  const lemma = page.syntax.lemma[token]!;
  const word = words.verbs.get(lemma) ?? words.nouns.get(lemma);
  return word ? hashText(words.roots.get(word.cameo.slice(0, 2)) ?? word.act) : 0;
}

/** The token of a phrase whose head stands outside it. */
function headIn({ tokens, tree }: Page, { start, end }: Span): number {
  const first = firstEndingAfter(tokens, start);
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    const head = tree.head[i]!;
    if (head < 0 || tokens[head]!.end <= start || tokens[head]!.start >= end) return i;
  }
  return Math.min(first, tokens.length - 1);
}

/** The nearest verb above a token, or -1. */
function verbAbove({ syntax, tree }: Page, token: number): number {
  let at = tree.head[token]!;
  while (at >= 0 && syntax.upos[at] !== VERB) at = tree.head[at]!;
  return at;
}
