import type { Cast } from '../../src/analysis/6-speakers/speaker.ts';
import type { Span } from '../../src/text/span.ts';
import type { GapExample } from '../../training/corpora/gap.ts';
import { countsOf, ratesOf } from '../attributions/counts.ts';
import { type Row, rateRow, shareRow } from '../rows.ts';

/** What a system says of one example's two names: whether the pronoun stands for each. */
export type GapAnswer = readonly [boolean, boolean];

/**
 * The answer that a reading gives: a name is right when the pronoun's speaker has a reference, no pronoun, whose head
 * word stands in the name.
 */
export function gapAnswer(
  { pronoun, names }: GapExample,
  { references }: Pick<Cast, 'references'>,
  headOf: (token: number) => Span,
): GapAnswer {
  const speakers = new Set(
    references.filter(({ head }) => isIn(headOf(head), pronoun)).map(({ speaker }) => speaker),
  );
  const of = (name: Span) =>
    references.some(({ speaker, head }) => speakers.has(speaker) && isIn(headOf(head), name));
  return [of(names[0]), of(names[1])];
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The published measures (Webster et al. 2018): every name is a decision; F1 over all, over masculine and over feminine
 * pronouns, and bias, the feminine F1 divided by the masculine one.
 */
export function gapRows(examples: readonly GapExample[], answers: readonly GapAnswer[]): Row[] {
  const countFor = (gender: GapExample['gender'] | null) => {
    let [hits, gold, found] = [0, 0, 0];
    for (const [i, example] of examples.entries()) {
      if (gender && example.gender !== gender) continue;
      for (const n of [0, 1] as const) {
        const [right, said] = [example.names[n].right, answers[i]![n]];
        if (right) gold++;
        if (said) found++;
        if (right && said) hits++;
      }
    }
    return countsOf(hits, gold, found);
  };
  const [all, masculine, feminine] = [countFor(null), countFor('masculine'), countFor('feminine')];
  return [
    rateRow('overall', all),
    rateRow('masculine', masculine),
    rateRow('feminine', feminine),
    {
      ...shareRow('bias (feminine ÷ masculine, of 100)', ratesOf(feminine).f1, ratesOf(masculine).f1),
      gold: all.gold,
    },
  ];
}
