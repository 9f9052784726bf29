import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findAttributions } from '../src/analysis/5-attributions/attributions.ts';
import type { Language } from '../src/analysis/language.ts';
import { prepare } from '../src/analysis/preparing.ts';
import { read } from '../src/analysis/reading.ts';
import { leastTime } from './clock.ts';

export interface Speed {
  readonly name: string;
  readonly tokensPerSecond: number;
  readonly reportsPerSecond: number;
}

interface Contestant {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Texts read before the clock starts, so that all are measured as compiled code. */
const WARM_UP = 20;

/**
 * How fast each reads the same texts in this process: by the least processor time of `passes` over all of them.
 * Tokens are counted by onrecord for all, so that ratios are ratios of time.
 */
export function compareSpeed(language: Language, texts: readonly string[], passes: number): Speed[] {
  const tokens = texts.reduce((sum, text) => sum + read(text, language).tokens.length, 0);
  return contestants(language).map(({ name, read }) => {
    for (const text of texts.slice(0, WARM_UP)) read(text);
    const seconds = leastTime(passes, () => texts.forEach((text) => void read(text))) / 1000;
    return { name, tokensPerSecond: tokens / seconds, reportsPerSecond: texts.length / seconds };
  });
}

function contestants(language: Language): Contestant[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    { name: 'onrecord (all nine stages)', read: (text) => read(text, language) },
    { name: 'onrecord (stages 1–5)', read: (text) => readAttributions(text, language) },
    { name: 'wink-nlp (tokens + POS only)', read: (text) => wink.readDoc(text).tokens().out(wink.its.pos) },
    { name: 'compromise (.quotations())', read: (text) => nlp(text).quotations().out('array') },
  ];
}

function readAttributions(text: string, language: Language): unknown {
  const { page, quotations } = prepare(text, language);
  return findAttributions(page, quotations, language.attributions);
}
