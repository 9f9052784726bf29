import { findTokens } from '../src/analysis/1-tokens/tokens.ts';
import { findSentences } from '../src/analysis/2-sentences/sentences.ts';
import { findSyntax } from '../src/analysis/3-syntax/find-syntax.ts';
import { findMentions } from '../src/analysis/4-mentions/mentions.ts';
import { findAttributions } from '../src/analysis/5-attributions/attributions.ts';
import { makePage } from '../src/analysis/5-attributions/page.ts';
import { findQuotations } from '../src/analysis/5-attributions/quotations.ts';
import { findSpeakers } from '../src/analysis/6-speakers/find-speakers.ts';
import { findTimes } from '../src/analysis/7-times/find-times.ts';
import { findStatements } from '../src/analysis/8-statements/find-statements.ts';
import { findVoices } from '../src/analysis/9-voices/find-voices.ts';
import type { Language } from '../src/analysis/language.ts';
import { processorTimeOf } from './clock.ts';

export interface StageTime {
  readonly stage: string;
  readonly microsecondsPerToken: number;
}

/** Where the time goes: each stage of `read` over the same texts, in its fastest of `passes`. */
export function timeStages(language: Language, texts: readonly string[], passes: number): StageTime[] {
  const best = new Map<string, number>();
  let tokens = 0;
  for (let pass = 0; pass < passes; pass++) {
    const clock = new StageClock();
    tokens = texts.reduce((sum, text) => sum + readTimed(text, language, clock), 0);
    for (const [stage, time] of clock.times) best.set(stage, Math.min(time, best.get(stage) ?? time));
  }
  return [...best].map(([stage, time]) => ({ stage, microsecondsPerToken: (time * 1000) / tokens }));
}

/** The same calls as in `src/analysis/reading.ts`. Returns how many tokens there were. */
function readTimed(text: string, language: Language, clock: StageClock): number {
  const tokens = clock.time('1 tokens', () => findTokens(text, language.tokens));
  const sentences = clock.time('2 sentences', () => findSentences(text, tokens, language.sentences));
  const lexemes = clock.time('1 lexicon', () =>
    tokens.map(({ start, end }) => language.lexicon.lookup(text.slice(start, end))),
  );
  const syntax = clock.time('3 syntax', () => findSyntax(text, tokens, sentences, lexemes, language.syntax));
  const mentions = clock.time('4 mentions', () =>
    findMentions(text, tokens, sentences, lexemes, syntax, language.mentions),
  );
  const quotations = clock.time('5 quotations', () => findQuotations(text, tokens, sentences));
  const { page, attributions } = clock.time('5 attributions', () => {
    const page = makePage(text, tokens, sentences, lexemes, syntax, mentions, quotations);
    return { page, attributions: findAttributions(page, quotations, language.attributions) };
  });
  const cast = clock.time('6 speakers', () => findSpeakers(page, mentions, attributions, language.speakers));
  const times = clock.time('7 times', () => findTimes(page, mentions, {}, language.times));
  const ground = { page, quotations, attributions, cast, times, meta: {} };
  const statements = clock.time('8 statements', () => findStatements(ground, language.statements));
  clock.time('9 voices', () => findVoices(page, quotations, statements, language.voices));
  return tokens.length;
}

/** Adds up the milliseconds of each stage. */
class StageClock {
  readonly times = new Map<string, number>();

  time<Result>(stage: string, work: () => Result): Result {
    let result: Result | undefined;
    const time = processorTimeOf(() => {
      result = work();
    });
    this.times.set(stage, (this.times.get(stage) ?? 0) + time);
    return result as Result;
  }
}
