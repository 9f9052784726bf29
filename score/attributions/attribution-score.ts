import type { Manner } from '../../src/analysis/5-attributions/attribution.ts';
import {
  type Extent,
  type Extents,
  ROLES,
  type Role,
  same,
  shared,
  similarity,
  touch,
} from './comparison.ts';
import { type Counts, type CountTable, countsOf } from './counts.ts';
import { matched, maximumMatching } from './matching.ts';

/** Contents agree when at least half of their united words are shared. */
const CONTENT_SIMILARITY = 0.5;

type Agreement = (gold: Extents, predicted: Extents) => boolean;

const cues: Agreement = (a, b) => touch(a.cue, b.cue);
const sources: Agreement = (a, b) => touch(a.source, b.source);
const contents: Agreement = (a, b) => similarity(a.content, b.content) >= CONTENT_SIMILARITY;

/** When a gold and a predicted attribution may be matched, from lenient to strict. `whole` is the main number. */
export const LEVELS = {
  cue: cues,
  'cue+source': (a, b) => cues(a, b) && sources(a, b),
  'cue+content': (a, b) => cues(a, b) && contents(a, b),
  whole: (a, b) => cues(a, b) && sources(a, b) && contents(a, b),
  exact: (a, b) => same(a.cue, b.cue) && same(a.source, b.source) && same(a.content, b.content),
} satisfies Record<string, Agreement>;

export type Level = keyof typeof LEVELS;

const MANNERS: readonly Manner[] = ['direct', 'mixed', 'indirect'];

/**
 * The names of the measures: a role's exact and overlapping extents and its tokens (`cue exact`, `source
 * overlap`, `content token`), each level, and the whole level by manner.
 */
export type AttributionMeasure = `${Role} ${'exact' | 'overlap' | 'token'}` | Level | Manner;

/** One document's counts for every measure. */
export function scoreAttributions(
  gold: readonly Extents[],
  predicted: readonly Extents[],
): CountTable<AttributionMeasure> {
  const table: Partial<Record<AttributionMeasure, Counts>> = {};
  for (const role of ROLES) Object.assign(table, scoreRole(role, gold, predicted));
  for (const level of Object.keys(LEVELS) as Level[]) {
    const partners = matchAt(level, gold, predicted);
    table[level] = countsOf(matched(partners), gold.length, predicted.length);
    if (level === 'whole') Object.assign(table, scoreManners(gold, predicted, partners));
  }
  return table as CountTable<AttributionMeasure>;
}

/** For each gold attribution the index of its predicted partner at a level, or -1. */
export function matchAt(level: Level, gold: readonly Extents[], predicted: readonly Extents[]): Int32Array {
  const agree: Agreement = LEVELS[level];
  return maximumMatching(gold.length, predicted.length, (i, j) => agree(gold[i]!, predicted[j]!));
}

function scoreRole(role: Role, gold: readonly Extents[], predicted: readonly Extents[]) {
  const goldExtents = distinct(gold.map((attribution) => attribution[role]));
  const predictedExtents = distinct(predicted.map((attribution) => attribution[role]));
  const keys = new Set(goldExtents.map(String));
  const exact = predictedExtents.filter((extent) => keys.has(String(extent))).length;
  const overlapping = maximumMatching(
    goldExtents.length,
    predictedExtents.length,
    (i, j) => shared(goldExtents[i]!, predictedExtents[j]!) > 0,
  );
  const goldTokens = new Set(goldExtents.flat());
  const predictedTokens = new Set(predictedExtents.flat());
  return {
    [`${role} exact`]: countsOf(exact, goldExtents.length, predictedExtents.length),
    [`${role} overlap`]: countsOf(matched(overlapping), goldExtents.length, predictedExtents.length),
    [`${role} token`]: countsOf(
      [...goldTokens].filter((token) => predictedTokens.has(token)).length,
      goldTokens.size,
      predictedTokens.size,
    ),
  };
}

/** Extents that are not empty, each once: several attributions may share a source. */
function distinct(extents: readonly Extent[]): Extent[] {
  return [
    ...new Map(
      extents.filter((extent) => extent.length > 0).map((extent) => [String(extent), extent]),
    ).values(),
  ];
}

/** Recall counts gold attributions of a manner, precision predicted ones, under the one matching of all. */
function scoreManners(gold: readonly Extents[], predicted: readonly Extents[], partners: Int32Array) {
  const found = gold.filter((_, i) => partners[i]! >= 0);
  const right = [...partners].filter((partner) => partner >= 0).map((partner) => predicted[partner]!);
  const count = (manner: Manner, list: readonly Extents[]) => list.filter((a) => a.manner === manner).length;
  return Object.fromEntries(
    MANNERS.map((manner) => [
      manner,
      {
        goldHits: count(manner, found),
        gold: count(manner, gold),
        predictedHits: count(manner, right),
        predicted: count(manner, predicted),
      },
    ]),
  );
}
