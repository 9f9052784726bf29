import { firstEndingAfter, type Span } from '../../text/span.ts';
import { MENTION_KINDS } from '../4-mentions/mention.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Statement } from '../8-statements/statement.ts';
import type { LoadedWord, Voice } from './voice.ts';
import type { LoadedPhrase, VoiceWords } from './voice-words.ts';

/** The columns of a page that loaded words are found by. */
export type WordPage = Pick<Page, 'text' | 'tokens' | 'syntax' | 'mention'>;

/** Where in a text loaded words may stand. */
export interface WordGround {
  readonly page: WordPage;
  readonly quotations: readonly { readonly spans: readonly Span[] }[];
  readonly statements: readonly Pick<Statement, 'cue'>[];
  readonly voices: readonly Voice[];
}

/**
 * The words of a language's lists of loaded words, in order, by form or dictionary form; of two that begin alike the
 * longer. Names are passed over: a *Front Against Terror* was not named by the outlet. Linear in the tokens.
 */
export function findLoadedWords(ground: WordGround, words: VoiceWords): LoadedWord[] {
  const { page, voices } = ground;
  const quoted = new Places(ground.quotations.flatMap(({ spans }) => spans));
  const cues = new Places(ground.statements.flatMap(({ cue }) => cue));
  const found: LoadedWord[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    const phrase = inName(page, i) ? undefined : phraseAt(page, i, words, cues);
    if (!phrase) continue;
    const { start } = page.tokens[i]!;
    const { end } = page.tokens[i + phrase.words.length - 1]!;
    const statement = voices[firstEndingAfter(voices, start)]?.chain.at(-1) ?? null;
    found.push({ start, end, statement, quoted: quoted.have(start), list: phrase.list });
    i += phrase.words.length - 1;
  }
  return found;
}

function inName({ mention }: WordPage, token: number): boolean {
  return mention[token]! > 0 && mention[token]! <= 2 * MENTION_KINDS.length;
}

function phraseAt(page: WordPage, token: number, words: VoiceWords, cues: Places): LoadedPhrase | undefined {
  const known = [words.get(formOf(page, token)), words.get(lemmaOf(page, token))];
  const candidates = known[0] === known[1] ? known[0] : known.flatMap((some) => some ?? []);
  if (!candidates || candidates.length === 0) return undefined;
  const isCue = cues.have(page.tokens[token]!.start);
  const matches = candidates.filter((phrase) => (isCue || !phrase.cue) && matchesAt(page, token, phrase));
  return matches.reduce<LoadedPhrase | undefined>(
    (best, phrase) => (best && best.words.length >= phrase.words.length ? best : phrase),
    undefined,
  );
}

function matchesAt(page: WordPage, token: number, { words, upos }: LoadedPhrase): boolean {
  if (upos >= 0 && page.syntax.upos[token] !== upos) return false;
  return words.every((word, k) => {
    const i = token + k;
    return i < page.tokens.length && (formOf(page, i) === word || lemmaOf(page, i) === word);
  });
}

function formOf({ text, tokens }: WordPage, token: number): string {
  const { start, end } = tokens[token]!;
  // No listed word is half as long; a token may be as long as the text.
  return text.slice(start, Math.min(end, start + 64)).toLowerCase();
}

function lemmaOf({ syntax }: WordPage, token: number): string {
  return syntax.lemma[token]!.toLowerCase();
}

/** A set of places in the text. */
class Places {
  /** In order; spans that touch are one. */
  private readonly spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1);
      if (last && span.start <= last.end)
        this.spans.push({ ...this.spans.pop()!, end: Math.max(last.end, span.end) });
      else this.spans.push(span);
    }
  }

  have(offset: number): boolean {
    const span = this.spans[firstEndingAfter(this.spans, offset)];
    return span !== undefined && span.start <= offset;
  }
}
