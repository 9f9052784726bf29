import type { Span } from '../src/text/span.ts';
import { LEVELS, matchAt } from './attributions/attribution-score.ts';
import { type Extents, extentsOf, type Scorable } from './attributions/comparison.ts';
import { writeBrackets } from './bracket-notation.ts';

/** What is wrong with a gold or a predicted attribution that has no whole match. */
export type MistakeKind =
  | 'cue missed'
  | 'source wrong'
  | 'content bounds'
  | 'source and content'
  | 'spurious';

/** `gold` is absent where the prediction is spurious, `predicted` where the cue was missed. */
export interface Mistake<Gold, Predicted> {
  readonly kind: MistakeKind;
  readonly gold?: Gold;
  readonly predicted?: Predicted;
}

/** Takes whole matches away, pairs what is left by cue, and says of each pair and each rest what is wrong. */
export function findMistakes<Gold extends Scorable, Predicted extends Scorable>(
  text: string,
  gold: readonly Gold[],
  predicted: readonly Predicted[],
): Mistake<Gold, Predicted>[] {
  const extents = extentsOf(text);
  const [goldExtents, predictedExtents] = [extents(gold), extents(predicted)];
  const whole = matchAt('whole', goldExtents, predictedExtents);
  const goldLeft = gold.map((_, i) => i).filter((i) => whole[i]! < 0);
  const predictedLeft = predicted.map((_, j) => j).filter((j) => !whole.includes(j));
  const byCue = matchAt(
    'cue',
    goldLeft.map((i) => goldExtents[i]!),
    predictedLeft.map((j) => predictedExtents[j]!),
  );
  const ofGold = goldLeft.map((i, k): Mistake<Gold, Predicted> => {
    if (byCue[k]! < 0) return { kind: 'cue missed', gold: gold[i]! };
    const j = predictedLeft[byCue[k]!]!;
    return { kind: kindOf(goldExtents[i]!, predictedExtents[j]!), gold: gold[i]!, predicted: predicted[j]! };
  });
  const spurious = predictedLeft.filter((_, k) => !byCue.includes(k));
  return [...ofGold, ...spurious.map((j) => ({ kind: 'spurious' as const, predicted: predicted[j]! }))];
}

function kindOf(gold: Extents, predicted: Extents): MistakeKind {
  if (LEVELS['cue+content'](gold, predicted)) return 'source wrong';
  return LEVELS['cue+source'](gold, predicted) ? 'content bounds' : 'source and content';
}

/** Characters shown before and after an attribution's first and last span. */
const MARGIN = 50;

/** The text around an attribution on one line, in bracket notation, cut to about `most` characters. */
export function excerpt(text: string, attribution: Scorable, around: readonly Span[], most = 700): string {
  const start = Math.max(0, Math.min(...around.map((span) => span.start)) - MARGIN);
  const end = Math.min(text.length, Math.max(...around.map((span) => span.end)) + MARGIN);
  const moved = (spans: readonly Span[]) =>
    spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  const { source, cue, content } = attribution;
  const roles = { source: moved(source), cue: moved(cue), content: moved(content) };
  const line = writeBrackets(text.slice(start, end), [roles])
    .replace(/\s+/g, ' ')
    .replaceAll(/\{([SCQ])1:/g, '{$1:');
  return line.length <= most ? line : `${line.slice(0, most / 2)} [[…]] ${line.slice(-most / 2)}`;
}

/** All spans of the attributions of a mistake. */
export function spansOf({ gold, predicted }: Mistake<Scorable, Scorable>): Span[] {
  return [gold, predicted].flatMap((a) => (a ? [...a.source, ...a.cue, ...a.content] : []));
}
