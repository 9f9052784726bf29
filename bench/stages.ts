import { findTokens } from '../src/analysis/1-tokens/tokens.ts';
import { findSentences } from '../src/analysis/2-sentences/sentences.ts';
import { findSyntax } from '../src/analysis/3-syntax/find-syntax.ts';
import type { Language } from '../src/analysis/language.ts';

export interface StageTime {
  readonly stage: string;
  readonly microsecondsPerToken: number;
}

/** Where the time goes: the stages of {@link read} one by one over the same texts. */
export function timeStages(language: Language, texts: readonly string[]): StageTime[] {
  const clock = new StageClock();
  for (const text of texts) readTimed(text, language, clock);
  clock.reset();
  const tokens = texts.reduce((sum, text) => sum + readTimed(text, language, clock), 0);
  return [...clock.times].map(([stage, milliseconds]) => ({
    stage,
    microsecondsPerToken: (milliseconds * 1000) / tokens,
  }));
}

/** The same calls as in `src/analysis/reading.ts`. Returns how many tokens there were. */
function readTimed(text: string, language: Language, clock: StageClock): number {
  const tokens = clock.time('1 tokens', () => findTokens(text, language.tokens));
  const sentences = clock.time('2 sentences', () => findSentences(text, tokens, language.sentences));
  const lexemes = clock.time('1 lexicon', () =>
    tokens.map(({ start, end }) => language.lexicon.lookup(text.slice(start, end))),
  );
  clock.time('3 syntax', () => findSyntax(text, tokens, sentences, lexemes, language.syntax));
  return tokens.length;
}

class StageClock {
  readonly times = new Map<string, number>();

  time<Result>(stage: string, work: () => Result): Result {
    const start = performance.now();
    const result = work();
    this.times.set(stage, (this.times.get(stage) ?? 0) + performance.now() - start);
    return result;
  }

  reset(): void {
    this.times.clear();
  }
}
