import type { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { findTokens } from '../../src/analysis/1-tokens/tokens.ts';
import type { Sentence } from '../../src/analysis/2-sentences/sentence.ts';
import { type NamePage, namePage } from '../../src/analysis/4-mentions/name-page.ts';
import { trimName } from '../../src/analysis/4-mentions/trim-name.ts';
import { mentionWords } from '../../src/languages/en/mention-words.ts';
import { tokenRules } from '../../src/languages/en/token-rules.ts';
import type { Span } from '../../src/text/span.ts';
import type { NamedText, NameKind } from '../corpora/names.ts';

/** A corpus's name on the reader's own tokens, `[first, last)`, trimmed to the proper name. */
export interface TrimmedName {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

/** A corpus text on the reader's own tokens, in the corpus's sentences; `manner` as in {@link NamePage}. */
export function pageOf({ text, sentences }: NamedText, lexicon: Lexicon, manner: 0 | 1 = 0): NamePage {
  const tokens = findTokens(text, tokenRules);
  const lexemes = tokens.map(({ start, end }) => lexicon.lookup(text.slice(start, end)));
  return namePage(text, tokens, tokenSentences(tokens, sentences), lexemes, mentionWords, manner);
}

/** The names of a text as {@link trimName} cuts them, so that all corpora and the tagger mean the same by a name. */
export function trimmedNames({ text, names }: NamedText, page: NamePage): TrimmedName[] {
  const { tokens } = page;
  const trimmed: TrimmedName[] = [];
  const isPossessive = (token: number) =>
    /^['’]s?$/i.test(text.slice(tokens[token]!.start, tokens[token]!.end));
  let at = 0;
  for (const { start, end, kind } of names) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    const run = trimName(page, at, last, kind, isPossessive);
    if (run) trimmed.push({ ...run, kind });
  }
  return trimmed;
}

/** The given sentences as runs of tokens; a token belongs to the sentence in which it starts. */
function tokenSentences(tokens: readonly Span[], spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { end } of spans) {
    const first = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    if (at === first) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[at - 1]!.end, first, last: at, paragraph: 0 });
  }
  return sentences;
}
